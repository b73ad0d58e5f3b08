import assert from 'node:assert/strict';
import type { Caption } from '../../src/captions/caption.ts';
import { type CaptionProgram, compileCaptions } from '../../src/captions/compile.ts';
import type { Implication } from '../../src/captions/implications.ts';
import type { CaptionRule, CaptionRules, Source, Verb } from '../../src/captions/rules.ts';
import type { Given } from '../../src/captions/sources.ts';
import type { Diagnostic } from '../../src/diagnostics/diagnostic.ts';

type Written = Verb & { readonly id?: string; readonly subset?: string; readonly when?: string };

/** Rules as a recipe would give them, each with a place of its own. */
export function recipe(
  written: readonly Written[],
  rest: Partial<Omit<CaptionRules, 'rules'>> = {},
): CaptionRules {
  const rules = written.map(
    (rule, index): CaptionRule => ({ id: `rules[${index}]`, ...rule, where: at(index + 1) }),
  );
  return {
    groups: {},
    order: [],
    limit: { tokens: 75, over: 'lint' },
    render: { space: ' ', escape: false },
    where: at(100),
    ...rest,
    rules,
  };
}

export function at(line: number) {
  return { file: 'sdbuild.yaml', start: { line, column: 1 } };
}

export function program(
  rules: CaptionRules,
  tables?: ReadonlyMap<string, readonly Implication[]>,
): CaptionProgram {
  const result = compileCaptions(rules, tables);
  assert.ok(result.ok, result.diagnostics.map(({ message }) => message).join('\n'));
  return result.value;
}

export function faults(rules: CaptionRules): readonly Diagnostic[] {
  const result = compileCaptions(rules);
  assert.equal(result.ok, false);
  return result.diagnostics;
}

export function run(rules: CaptionRules, tags: string, path = 'a.png'): Caption {
  return program(rules).run({ tags, path });
}

/** Removed tags with the rule, how, and the reason, e.g. `shirt redundant table off-shoulder shirt`. */
export function gone(caption: Caption): readonly string[] {
  return caption.tags.flatMap(({ tag, removedBy: by }) =>
    by === undefined ? [] : [[tag, by.rule, by.how, by.of].filter(part => part !== undefined).join(' / ')],
  );
}

/** A sidecar and a tagger all of whose tags are taken. */
export const TAGGED: readonly Source[] = [
  { kind: 'sidecar', ending: '.txt' },
  { kind: 'scores', ending: '.json', thresholds: { general: 0 } },
];

/** Tags for these sources: with a score the tagger's, else the sidecar's. */
export const tagged = (scores: Readonly<Record<string, number | undefined>>): readonly Given[] =>
  Object.entries(scores).map(([tag, score]) =>
    score === undefined ? { from: 0, text: tag } : { from: 1, tags: [{ tag, score }] },
  );
