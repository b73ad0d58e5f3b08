import assert from 'node:assert/strict';
import type { CaptionRules } from '../../src/captions/rules.ts';
import type { Share } from '../../src/lint/balance.ts';
import type { CheckId } from '../../src/lint/catalogue.ts';
import { checkPicture } from '../../src/lint/check.ts';
import type { Finding } from '../../src/lint/finding.ts';
import type { LintFolder, LintPicture, LintSettings, PictureCheck } from '../../src/lint/input.ts';
import { DatasetLint, type LintPlan } from '../../src/lint/lint.ts';
import { type Portion, portionOf } from '../../src/lint/portion.ts';
import { program, recipe } from '../captions/helpers.ts';

export type Rules = Parameters<typeof recipe>[0];

/** All that a lint of a dataset is about. */
export interface LintInput extends LintSettings, Omit<LintFolder, 'names'> {
  readonly pictures: readonly LintPicture[];
  readonly rules: LintPlan['rules'];
  readonly shares: readonly Share[];
  readonly prompts?: readonly string[];
}

/** A dataset whose captions the rules make from tags: one picture for each name, each with a content of its own. */
export function dataset(
  tagsByName: Readonly<Record<string, string | null>>,
  rest: Partial<Omit<LintInput, 'rules'>> & {
    readonly rules?: Rules;
    readonly captions?: Partial<Omit<CaptionRules, 'rules'>>;
  } = {},
): LintInput {
  const { rules = [], captions = {}, ...input } = rest;
  const written = recipe(rules, captions);
  const { run, triggers, learned } = program(written);
  const pictures = Object.entries(tagsByName).map(
    ([name, tags]): LintPicture => ({
      name,
      pixelDigest: `pixels ${name}`,
      caption: run({ tags: tags ?? '', path: name }),
      sidecar: tags ?? undefined,
    }),
  );
  return {
    kind: 'character',
    flip: false,
    shuffle: () => false,
    upscale: 'warn',
    longestBucket: 4,
    flatten: 'white',
    rules: written,
    shares: [],
    orphanCaptions: [],
    uncaptioned: Object.keys(tagsByName).filter(name => tagsByName[name] === null),
    triggers,
    learned,
    limit: { tokens: 75 },
    ...input,
    pictures,
  };
}

/** What is asked of every picture alone, as it is put on record. */
export function looks(input: LintInput): readonly PictureCheck[] {
  const texts = input.pictures.map(picture => JSON.stringify(checkPicture(picture, input)));
  return texts.map(text => JSON.parse(text) as PictureCheck);
}

/** The lint of a dataset, to be asked again and again. */
export function linted(input: LintInput): DatasetLint {
  const folder = { ...input, names: input.pictures.map(({ name }) => name) };
  const { rules, shares, prompts = [] } = input;
  return new DatasetLint({ settings: input, folder, rules, shares, prompts });
}

/** Looks at the pictures one by one, puts down what was found as it is put on record, and lints the whole. */
export function lint(input: LintInput): readonly Finding[] {
  const pictures = looks(input);
  return linted(input).findings(portions(pictures), () => pictures);
}

/** Pictures in portions of two, as they are put on record. */
export function portions(pictures: readonly PictureCheck[]): readonly Portion[] {
  const pairs = pictures.flatMap((_, at) => (at % 2 === 0 ? [pictures.slice(at, at + 2)] : []));
  return pairs.map(pair => JSON.parse(JSON.stringify(portionOf(pair))) as Portion);
}

/** The findings of one check. */
export function findings(id: CheckId, input: LintInput): readonly Finding[] {
  const found = lint(input).filter(finding => finding.id === id);
  for (const { message, remedy } of found) assert.ok(message !== '' && remedy !== '');
  return found;
}

/** Severity and picture of each finding of one check. */
export function brief(id: CheckId, input: LintInput): readonly string[] {
  return findings(id, input).map(({ severity, image }) => `${severity} ${image ?? '-'}`);
}
