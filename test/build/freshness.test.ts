import assert from 'node:assert/strict';
import { test } from 'node:test';
import { sha256 } from '../../src/build/digest.ts';
import { evaluate, type Reason } from '../../src/build/freshness.ts';
import type { Trace } from '../../src/build/key.ts';
import type { Made } from '../../src/build/records.ts';
import type { Digest, Json } from '../../src/build/step.ts';

const [one, two] = [sha256('1'), sha256('2')];

const trace = <D extends Digest | undefined>(params: Json, ...inputs: Trace<D>['inputs']): Trace<D> => ({
  recipe: { keyVersion: 1, kind: { name: 'k', version: 1 }, params },
  params: null,
  inputs,
});

const reasons = (
  was: Trace,
  now: Trace<Digest | undefined>,
  key: Digest | undefined = two,
): readonly Reason[] => {
  const made: Made = { item: 'a', artifacts: [], value: null, key: one, trace: was, ms: 0, at: 0 };
  const freshness = evaluate({ made, key, trace: now, faults: [], forced: false, blame: () => ['b'] });
  return freshness.fresh ? [] : freshness.reasons;
};

const file = (path: string, digest: Digest) => ({ input: { file: path }, digest });

test('an equal key is fresh, whatever the trace says', () => {
  assert.deepEqual(reasons(trace(1), trace(2), one), []);
});

test('files that came, went and changed are told apart', () => {
  assert.deepEqual(
    reasons(trace(1, file('a', one), file('b', one)), trace(1, file('a', two), file('c', two))),
    [
      { type: 'input-changed', path: 'a', was: one, now: two },
      { type: 'input-changed', path: 'c', was: null, now: two },
      { type: 'input-changed', path: 'b', was: one, now: null },
    ],
  );
});

test('the same inputs in another order are a reason too', () => {
  assert.deepEqual(
    reasons(trace(1, file('a', one), file('b', two)), trace(1, file('b', two), file('a', one))),
    [{ type: 'input-changed', path: 'b', was: two, now: two }],
  );
});

test('an input that is not known yet is upstream-changed with the items to blame', () => {
  const input = { step: 's' };
  assert.deepEqual(
    reasons(trace(1, { input, digest: one }), trace(1, { input, digest: undefined }), undefined),
    [{ type: 'upstream-changed', step: 's', items: ['b'] }],
  );
});

test('params differ where they differ: added as null, removed, lists of another length, a list for an object', () => {
  const differ = (was: Json, now: Json): unknown =>
    reasons(trace(was), trace(now)).map(reason =>
      reason.type === 'params-changed' ? [reason.pointer, reason.was, reason.now] : reason.type,
    );
  assert.deepEqual(differ({}, { a: null }), [['/a', null, null]]);
  assert.deepEqual(differ({ a: { b: 1, 'c~/d': 2 } }, { a: { b: 1 } }), [['/a/c~0~1d', 2, null]]);
  assert.deepEqual(differ({ a: [1] }, { a: [1, 2] }), [['/a', [1], [1, 2]]]);
  assert.deepEqual(differ({ a: [] }, { a: {} }), [['/a', [], {}]]);
  assert.deepEqual(differ('x', { a: 1 }), [['', 'x', { a: 1 }]]);
});

test('of a step of which an item reads several others, one reason names those that changed', () => {
  const from = (step: string, item: string, digest: Digest) => ({ input: { step, item }, digest });
  const made: Made = {
    ...{ item: 'a', artifacts: [], value: null, key: one, ms: 0, at: 0 },
    trace: trace(1, from('s', 'x', one), from('s', 'y', one), from('t', 'x', one), from('s', 'z', one)),
  };
  const now = trace(1, from('s', 'x', two), from('s', 'y', one), from('t', 'x', two), from('s', 'z', two));
  const blame = ({ item }: { readonly item?: string }) => [item ?? ''];
  const freshness = evaluate({ made, key: two, trace: now, faults: [], forced: false, blame });
  assert.deepEqual(freshness, {
    fresh: false,
    reasons: [
      { type: 'upstream-changed', step: 's', items: ['x', 'z'] },
      { type: 'upstream-changed', step: 't', items: ['x'] },
    ],
  });
});
