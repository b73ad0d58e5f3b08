import assert from 'node:assert/strict';
import type { CaptionRules } from '../../src/captions/rules.ts';
import type { CheckId, Finding } from '../../src/lint/finding.ts';
import type { LintInput, LintPicture } from '../../src/lint/input.ts';
import { lintDataset } from '../../src/lint/lint.ts';
import { program, recipe } from '../captions/helpers.ts';

export type Rules = Parameters<typeof recipe>[0];

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
      digest: `file ${name}`,
      pixelDigest: `pixels ${name}`,
      sidecar: tags === null ? null : name.replace(/\.\w+$/, '.txt'),
      caption: tags === null ? null : run({ tags, path: name }),
    }),
  );
  return {
    kind: 'character',
    flip: false,
    orphanCaptions: [],
    triggers,
    learned,
    limit: { tokens: 75 },
    ...input,
    pictures,
  };
}

/** The findings of one check. */
export function findings(id: CheckId, input: LintInput): readonly Finding[] {
  const found = lintDataset(input).filter(finding => finding.id === id);
  for (const { message, remedy } of found) assert.ok(message !== '' && remedy !== '');
  return found;
}

/** Severity and picture of each finding of one check. */
export function brief(id: CheckId, input: LintInput): readonly string[] {
  return findings(id, input).map(({ severity, image }) => `${severity} ${image ?? '-'}`);
}
