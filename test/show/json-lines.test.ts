import assert from 'node:assert/strict';
import { test } from 'node:test';
import { toJson } from '../../src/diagnostics/json.ts';
import { jsonLines } from '../../src/show/json-lines.ts';
import { clock, collector, playAll } from './collect.ts';
import { changed, error, scriptedBuild } from './script.ts';

test('every event is one JSON line that reads back as the event, diagnostics in their JSON form', () => {
  const stream = collector();
  playAll(jsonLines({ stream }), clock());
  const events = [...scriptedBuild()].map(({ event }) =>
    'diagnostics' in event
      ? { ...event, diagnostics: event.diagnostics.map(toJson) }
      : 'diagnostic' in event
        ? { ...event, diagnostic: toJson(event.diagnostic) }
        : event,
  );
  assert.deepEqual(
    stream.lines().map(line => JSON.parse(line)),
    events,
  );
});

test('the fields that other programs read have the names they rely on', () => {
  const stream = collector();
  const printer = jsonLines({ stream });
  const step = { step: 'datasets/aki/captions', target: 'datasets/aki' };
  printer.listen({ event: 'planned', ...step, item: '03', reasons: [{ type: 'forced' }] });
  printer.listen({ event: 'diagnostic', diagnostic: error });
  printer.listen({ event: 'summary', ran: 3, restored: 0, kept: 412, failed: 0, blocked: 0, ms: 1200 });
  assert.deepEqual(stream.lines(), [
    '{"event":"planned","step":"datasets/aki/captions","target":"datasets/aki","item":"03","reasons":[{"type":"forced"}]}',
    '{"event":"diagnostic","diagnostic":{"severity":"error","code":"SDB210","message":"images/aki/09.png ends in the middle of a chunk","hint":"save the picture again, or take it out","related":[]}}',
    '{"event":"summary","ran":3,"restored":0,"kept":412,"failed":0,"blocked":0,"ms":1200}',
  ]);
});

test('a line break within a name stays within its line', () => {
  const stream = collector();
  jsonLines({ stream }).listen({
    event: 'planned',
    step: 's',
    target: 's',
    item: 'a\nb',
    reasons: [changed],
  });
  assert.equal(stream.lines().length, 1);
});
