import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Dataset, Lint } from '../../src/recipe/project.ts';
import { lintFaults, overridesOf, waiversOn } from '../../src/targets/lint-settings.ts';

const where = { file: 'sdbuild.yaml' };
const lint = (checks: Lint['checks'], waivers: Lint['waivers'] = []): Lint => ({ checks, waivers });

test('a check or a threshold that there is not is told, with what was meant', () => {
  const faults = lintFaults(
    lint(
      [
        { id: 'L-06', severity: 'off', thresholds: {}, where },
        { id: 'L-99', thresholds: {}, where },
        { id: 'L-35', thresholds: { threshold: 5, eror: 9 }, where },
        { id: 'L-06', thresholds: { threshold: 5 }, where },
      ],
      [{ id: 'L-00', reason: 'x', where }],
    ),
    'dataset',
  );
  assert.deepEqual(
    faults.map(({ code, message, hint }) => [code, message, hint]),
    [
      ['SDB020', 'unknown check `L-99`', 'did you mean `L-09`?'],
      ['SDB020', 'unknown check `L-00`', 'did you mean `L-01`?'],
      ['SDB020', 'L-35 has no threshold `eror`', 'did you mean `error`?'],
      ['SDB020', 'L-06 has no threshold `threshold`', 'it goes by no number'],
    ],
  );
});

test('a waiver counts on its last day, and not on the next', () => {
  const waivers = [{ id: 'L-01', reason: 'x', until: '2027-01-31', where }];
  const expired = (today: string) => waiversOn(today, lint([], waivers)).map(waiver => waiver.expired);
  assert.deepEqual([expired('2027-01-31'), expired('2027-02-01')], [[false], [true]]);
  assert.deepEqual(
    waiversOn('2030-01-01', lint([], [{ id: 'L-01', reason: 'x', where }]))[0]?.expired,
    false,
  );
});

test('L-47: a tagger is unsure just above the score that the recipe takes', () => {
  const of = (general: number | undefined, checks: Lint['checks'] = []) => {
    const from = [
      { kind: 'scores', ending: '.json', ...(general !== undefined && { thresholds: { general } }) },
    ];
    return overridesOf({ lint: lint(checks), captions: { from } } as unknown as Dataset)['L-47'];
  };
  assert.equal(of(undefined), undefined);
  assert.deepEqual(of(0.25), { thresholds: { threshold: 0.3 } });
  const written = [{ id: 'L-47', severity: 'warning', thresholds: { threshold: 0.6 }, where }] as const;
  assert.deepEqual(of(0.25, written), { severity: 'warning', thresholds: { threshold: 0.6 } });
});
