// Findings as SARIF 2.1.0, which code hosts and editors show beside the files.
import { CHECKS, type CheckId, type Grade } from './catalogue.ts';
import type { Finding } from './finding.ts';

/** Findings of one dataset. */
export interface Linted {
  readonly dataset: string;
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
 * suppressed. What is about no file is told of the recipe; paths are relative to the project folder.
 */
export function sarifOf(linted: readonly Linted[], version: string, recipe: string): object {
  const ids = [...new Set(linted.flatMap(({ findings }) => findings.map(({ id }) => id)))].sort();
  const results = linted.flatMap(({ dataset, findings }) =>
    findings.map(finding => resultOf(finding, dataset, ids, recipe)),
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

function resultOf(finding: Finding, dataset: string, ids: readonly CheckId[], recipe: string) {
  const { id, severity, image, location, message, remedy, measured, threshold, evidence, rule, waived } =
    finding;
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
    properties: { dataset, measured, threshold, evidence, ...(rule !== undefined && { captionRule: rule }) },
  };
}

/** A path as the part of an address; its folders stay folders. */
const uriOf = (path: string): string => path.split('/').map(encodeURIComponent).join('/');
