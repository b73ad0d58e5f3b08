import assert from 'node:assert/strict';
import { test } from 'node:test';
import { sarifOf } from '../../src/lint/sarif.ts';
import { dataset, lint } from './helpers.ts';

interface Log {
  readonly version: string;
  readonly runs: readonly {
    readonly tool: { readonly driver: { readonly rules: readonly { readonly id: string }[] } };
    readonly results: readonly {
      readonly ruleId: string;
      readonly ruleIndex: number;
      readonly level: string;
      readonly locations: readonly {
        readonly physicalLocation: { readonly artifactLocation: { readonly uri: string } };
      }[];
      readonly suppressions?: readonly unknown[];
    }[];
  }[];
}

test('findings are results whose rules are listed, with a file each; what is waived is suppressed', () => {
  const findings = lint(
    dataset({ 'my pictures/a#1.png': '2girls', 'b.png': null }, { orphanCaptions: ['c.txt'] }),
  );
  const marked = findings.map(finding =>
    finding.id === 'L-01' ? { ...finding, waived: 'a poster' } : finding,
  );
  const log = sarifOf([{ target: 'datasets/aki', findings: marked }], '1.2.3', 'sdbuild.yaml') as Log;
  assert.equal(log.version, '2.1.0');
  const [run] = log.runs;
  assert.ok(run !== undefined && run.results.length === findings.length && findings.length >= 4);
  for (const { ruleId, ruleIndex } of run.results) assert.equal(run.tool.driver.rules[ruleIndex]?.id, ruleId);
  const brief = run.results.map(({ ruleId, level, locations, suppressions }) =>
    [
      ruleId,
      level,
      locations[0]?.physicalLocation.artifactLocation.uri,
      ...(suppressions === undefined ? [] : ['suppressed']),
    ].join(' '),
  );
  assert.deepEqual(brief, [
    'L-01 error my%20pictures/a%231.png suppressed',
    'L-31 error b.png',
    'L-32 error c.txt',
    'L-32 error b.png',
    'L-36 error sdbuild.yaml',
  ]);
});
