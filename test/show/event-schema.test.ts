import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { BuildEvent } from '../../src/build/event.ts';
import type { Reason } from '../../src/build/freshness.ts';
import { jsonLines } from '../../src/show/json-lines.ts';
import { collector } from './collect.ts';
import { assertDescribed, isEvent, schema } from './event-schema.ts';
import { scriptedBuild } from './script.ts';

/** For every field whether it is always there: a table that the compiler compares with the type. */
type Fields<T> = { readonly [K in keyof T]-?: object extends Pick<T, K> ? 'optional' : 'required' };
type Table<Union, Tag extends keyof Union> = {
  readonly [Name in Union[Tag] & string]: Fields<Extract<Union, { readonly [K in Tag]: Name }>>;
};

const item = { event: 'required', step: 'required', target: 'required', item: 'required' } as const;
const step = { event: 'required', step: 'required', target: 'required' } as const;
const counts = { ran: 'required', restored: 'required', kept: 'required', failed: 'required' } as const;

const EVENTS: Table<BuildEvent, 'event'> = {
  'build-started': { event: 'required', targets: 'required', items: 'required', at: 'required' },
  planned: { ...item, reasons: 'required' },
  'step-started': {
    ...step,
    stale: 'required',
    items: 'required',
    reasons: 'required',
    estimateMs: 'optional',
  },
  'item-started': { ...item, reasons: 'required', assigned: 'required' },
  'item-progress': { ...item, progress: 'required' },
  'item-retried': { ...item, attempt: 'required', delayMs: 'required', diagnostics: 'required' },
  'item-done': { ...item, how: 'required', ms: 'required', attempt: 'optional' },
  'item-failed': { ...item, diagnostics: 'required', attempt: 'optional' },
  'step-done': { ...step, ...counts, ms: 'required' },
  'step-blocked': { ...step, by: 'required' },
  'step-waiting': { ...step, stale: 'required', reasons: 'required', estimateMs: 'optional' },
  watching: { event: 'required', folders: 'required', waiting: 'required' },
  diagnostic: { event: 'required', diagnostic: 'required' },
  summary: {
    event: 'required',
    ...counts,
    blocked: 'required',
    planned: 'optional',
    waiting: 'optional',
    refused: 'optional',
    interrupted: 'optional',
    ms: 'required',
  },
};

const REASONS: Table<Reason, 'type'> = {
  'never-built': { type: 'required' },
  'input-changed': { type: 'required', path: 'required', was: 'required', now: 'required' },
  'params-changed': { type: 'required', pointer: 'required', was: 'required', now: 'required' },
  'tool-changed': { type: 'required', tool: 'required', was: 'required', now: 'required' },
  'output-missing': { type: 'required', path: 'required' },
  'output-tampered': { type: 'required', path: 'required' },
  'upstream-changed': { type: 'required', step: 'required', items: 'required' },
  forced: { type: 'required' },
};

/** The same table, as the alternatives of a `oneOf` say it. */
const described = (alternatives: typeof schema.oneOf = []) =>
  Object.fromEntries(
    alternatives.map(({ $ref = '' }) => {
      const name = $ref.replace('#/$defs/', '');
      const { properties = {}, required = [] } = schema.$defs[name] ?? {};
      assert.equal((properties.event ?? properties.type)?.const, name);
      const fields = Object.keys(properties).map(field => [
        field,
        required.includes(field) ? 'required' : 'optional',
      ]);
      return [name, Object.fromEntries(fields)];
    }),
  );

test('the schema names the same events with the same fields as the type', () => {
  assert.deepEqual(described(schema.oneOf), EVENTS);
});

test('the schema names the same reasons with the same fields as the type', () => {
  assert.deepEqual(described(schema.$defs.reason?.oneOf), REASONS);
});

test('every event of a scripted build is described, and one that is spoiled is not', () => {
  const stream = collector();
  const printer = jsonLines({ stream });
  for (const { event } of scriptedBuild()) printer.listen(event);
  const events = stream.lines().map(line => JSON.parse(line) as Record<string, unknown>);
  for (const event of events) {
    assertDescribed(event);
    assert.ok(isEvent({ ...event, later: 1 }), 'a field that is added later is no fault for a reader');
    for (const field of Object.keys(event)) {
      const spoiled = { ...event, [field]: false };
      assert.equal(isEvent(spoiled), false, JSON.stringify(spoiled));
    }
  }
  assert.throws(() => assertDescribed({ ...events[0], later: 1 }));
});
