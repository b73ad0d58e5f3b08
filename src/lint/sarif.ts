// Findings as SARIF 2.1.0, which code hosts and editors show beside the files.
import { CHECKS, type CheckId, type Grade } from './catalogue.ts';
import type { Finding } from './finding.ts';

/** Findings of one dataset or training. */
export interface Linted {
  /** `datasets/aki`, `train/aki-lora`. */
  readonly target: string;
  readonly findings: readonly Finding[];
}

const LEVELS: Readonly<Record<Grade, 'error' | 'warning' | 'note' | 'none'>> = {
  error: 'error',
  warning: 'warning',
  info: 'note',
  off: 'none',
};

/**
 * A SARIF log with one run: a rule for each check that found something, a result for each finding, waived ones as
 * suppressed. What is about no picture is told of where the finding says, of a preset's lines and of what says nothing
 * `recipe` as a whole; paths are relative to the project folder.
 */
export function sarifOf(linted: readonly Linted[], version: string, recipe: string): object {
  const ids = [...new Set(linted.flatMap(({ findings }) => findings.map(({ id }) => id)))].sort();
  const results = linted.flatMap(({ target, findings }) =>
    findings.map(finding => resultOf(finding, target, ids, recipe)),
  );
  return {
    $schema: 'https://json.schemastore.org/sarif-2.1.0.json',
    version: '2.1.0',
    runs: [
      {
        tool: { driver: { name: 'sdbuild', semanticVersion: version, rules: ids.map(ruleOf) } },
        originalUriBaseIds: { PROJECT: { description: { text: 'the folder of the recipe' } } },
        columnKind: 'utf16CodeUnits',
        results,
      },
    ],
  };
}

const ruleOf = (id: CheckId) => ({
  id,
  shortDescription: { text: CHECKS[id].title },
  help: { text: `${id}: ${CHECKS[id].title}. Told from the ${CHECKS[id].evidence}; see docs/lint.md.` },
  defaultConfiguration: { level: LEVELS[CHECKS[id].severity.find(grade => grade !== 'off') ?? 'off'] },
});

function resultOf(finding: Finding, target: string, ids: readonly CheckId[], recipe: string) {
  const { id, severity, image, message, remedy, measured, threshold, evidence, rule, waived } = finding;
  const location = isPreset(finding.location?.file) ? undefined : finding.location;
  const { start, end } = location ?? {};
  const region = start && {
    region: {
      startLine: start.line,
      startColumn: start.column,
      ...(end && { endLine: end.line, endColumn: end.column }),
    },
  };
  return {
    ruleId: id,
    ruleIndex: ids.indexOf(id),
    level: LEVELS[severity],
    message: { text: `${message}. ${remedy}` },
    locations: [
      {
        physicalLocation: {
          artifactLocation: { uri: uriOf(location?.file ?? image ?? recipe), uriBaseId: 'PROJECT' },
          ...region,
        },
      },
    ],
    ...(waived !== undefined && { suppressions: [{ kind: 'external', justification: waived }] }),
    properties: { target, measured, threshold, evidence, ...(rule !== undefined && { captionRule: rule }) },
  };
}

/** Recipes that come with sdbuild are no files of the project. */
const isPreset = (file: string | undefined): boolean => file?.startsWith('sdbuild:') === true;

/** A path as the part of an address; its folders stay folders. */
const uriOf = (path: string): string => path.split('/').map(encodeURIComponent).join('/');
