import assert from 'node:assert/strict';
import { test } from 'node:test';
import { toJson } from '../../src/diagnostics/json.ts';

const where = { file: 'sdbuild.yaml', start: { line: 3, column: 5 }, end: { line: 3, column: 9 } };

test('a diagnostic is printed with stable field names', () => {
  assert.deepEqual(
    toJson({
      severity: 'error',
      code: 'SDB010',
      message: 'unknown key',
      location: where,
      hint: 'did you mean `kind`?',
      program: { exitCode: 1, signal: null, lastLines: ['out of luck'], log: 'log' },
      related: [{ message: 'here', location: { file: 'other.yaml' } }],
    }),
    {
      severity: 'error',
      code: 'SDB010',
      message: 'unknown key',
      file: 'sdbuild.yaml',
      range: { start: { line: 3, col: 5 }, end: { line: 3, col: 9 } },
      hint: 'did you mean `kind`?',
      program: { exitCode: 1, signal: null, lastLines: ['out of luck'], log: 'log' },
      related: [{ message: 'here', file: 'other.yaml' }],
    },
  );
});

test('a place without an end ends where it begins, and a message without a place has none', () => {
  const { range } = toJson({
    severity: 'info',
    code: 'X',
    message: '',
    location: { file: 'a', start: where.start },
  });
  assert.deepEqual(range?.end, { line: 3, col: 5 });
  assert.deepEqual(toJson({ severity: 'warning', code: 'X', message: 'm' }), {
    severity: 'warning',
    code: 'X',
    message: 'm',
    related: [],
  });
});
