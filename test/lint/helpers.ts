import assert from 'node:assert/strict';
import type { CaptionRules } from '../../src/captions/rules.ts';
import { checkPicture } from '../../src/lint/check.ts';
import type { CheckId, Finding } from '../../src/lint/finding.ts';
import type { LintFolder, LintPicture, LintSettings, PictureCheck } from '../../src/lint/input.ts';
import { lintDataset } from '../../src/lint/lint.ts';
import { checkPairing } from '../../src/lint/pairing.ts';
import { program, recipe } from '../captions/helpers.ts';

export type Rules = Parameters<typeof recipe>[0];

/** All that a lint of a dataset is about. */
export interface LintInput extends LintSettings, Omit<LintFolder, 'names'> {
  readonly pictures: readonly LintPicture[];
}

/** A dataset whose captions the rules make from tags: one picture for each name, each with a content of its own. */
export function dataset(
  tagsByName: Readonly<Record<string, string | null>>,
  rest: Partial<LintInput> & {
    readonly rules?: Rules;
    readonly captions?: Partial<Omit<CaptionRules, 'rules'>>;
  } = {},
): LintInput {
  const { rules = [], captions = {}, ...input } = rest;
  const { run, triggers, learned } = program(recipe(rules, captions));
  const pictures = Object.entries(tagsByName).map(
    ([name, tags]): LintPicture => ({
      name,
      pixelDigest: `pixels ${name}`,
      caption: run({ tags: tags ?? '', path: name }),
    }),
  );
  return {
    kind: 'character',
    flip: false,
    orphanCaptions: [],
    uncaptioned: Object.keys(tagsByName).filter(name => tagsByName[name] === null),
    triggers,
    learned,
    limit: { tokens: 75 },
    ...input,
    pictures,
  };
}

/** Looks at the pictures one by one, puts down what was found as it is put on record, and lints the whole. */
export function lint(input: LintInput): readonly Finding[] {
  const { pictures, kind } = input;
  const texts = pictures.map(picture => JSON.stringify(checkPicture(picture, input)));
  const checks = texts.map(text => JSON.parse(text) as PictureCheck);
  const pairing = checkPairing({ ...input, names: pictures.map(({ name }) => name) }, kind);
  return lintDataset(checks, pairing, input);
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
