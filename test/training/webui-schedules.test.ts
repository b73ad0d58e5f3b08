// The WebUI's own reading of 204 strings, worked out with its parser and its loop, beside ours.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { parseSchedule } from '../../src/training/schedule.ts';

const rows = readFileSync(join(import.meta.dirname, 'webui-schedules.tsv'), 'utf8')
  .split('\n')
  .filter(line => line !== '' && !line.startsWith('#'))
  .map(line => {
    const [text = '', steps, webui = '', refusal] = line.split('\t');
    return { text: JSON.parse(text) as string, steps: Number(steps), webui, refusal };
  });

const read = (text: string, steps: number) => {
  const { diagnostics, ...parsed } = parseSchedule(text, steps);
  const segments = parsed.ok ? parsed.value.segments : [];
  return {
    rates: segments.map(({ lr, from, to }) => `${lr}@${from}-${to}`).join(' '),
    errors: diagnostics.filter(({ severity }) => severity === 'error').map(({ message }) => message),
  };
};

test('the table has two hundred rows, no two of them equal', () => {
  assert.ok(rows.length >= 200);
  assert.equal(new Set(rows.map(({ text, steps }) => `${steps} ${text}`)).size, rows.length);
  assert.ok(rows.filter(({ webui }) => webui === 'invalid').length > 30);
});

test('what the WebUI trains is what we train, to the step (S-127, S-129, S-131)', () => {
  for (const { text, steps, webui, refusal } of rows) {
    if (webui === 'invalid' || refusal !== undefined) continue;
    assert.deepEqual(read(text, steps), { rates: webui, errors: [] }, JSON.stringify(text));
  }
});

test('what the WebUI refuses, we refuse', () => {
  for (const { text, steps, webui } of rows)
    if (webui === 'invalid') {
      const { rates, errors } = read(text, steps);
      assert.equal(rates, '', JSON.stringify(text));
      assert.ok(errors.length > 0, JSON.stringify(text));
    }
});

test('what it trains and nobody can mean, we refuse and say why', () => {
  for (const { text, steps, refusal } of rows)
    if (refusal !== undefined) assert.equal(read(text, steps).errors[0], refusal, JSON.stringify(text));
});
