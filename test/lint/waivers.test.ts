import assert from 'node:assert/strict';
import { test } from 'node:test';
import { applyWaivers, gateOf, type Waiver } from '../../src/lint/waivers.ts';
import { dataset, lint } from './helpers.ts';

const input = dataset(
  Object.fromEntries(
    Array.from({ length: 15 }, (_, i) => [
      `img/${String(i).padStart(2, '0')}.png`,
      i < 2 ? '2girls' : '1girl, solo',
    ]),
  ),
  { overrides: { 'L-49': { severity: 'off' }, 'L-45': { severity: 'off' } } },
);
const findings = lint(input);
const poster: Waiver = {
  id: 'L-01',
  image: 'img/00.png',
  reason: 'the second one is a poster',
  expired: false,
};
const apply = (...waivers: readonly Waiver[]) =>
  applyWaivers(findings, waivers, image => (image === 'img/00.png' ? 'abcdef123456' : undefined), input);
const told = (all: typeof findings) =>
  all.map(({ id, image, waived }) => [id, image, waived].filter(part => part !== undefined).join(' '));

test('what is waived is listed as waived and does not block', () => {
  assert.equal(gateOf(findings), 'blocked');
  assert.deepEqual(told(apply(poster)), ['L-01 img/00.png the second one is a poster', 'L-01 img/01.png']);
  assert.equal(gateOf(apply(poster)), 'blocked');
  assert.equal(gateOf(apply(poster, { ...poster, image: 'img/01.png' })), 'ready');
  assert.equal(gateOf(apply({ ...poster, image: 'img/*.png' })), 'ready');
  const { image: _image, ...all } = poster;
  assert.equal(gateOf(apply(all)), 'ready');
});

test('L-60: a waiver for another content, past its day, or of nothing, waives nothing and is told of', () => {
  const fresh = { ...poster, sha256: 'ABCDEF' };
  assert.deepEqual(told(apply(fresh))[0], 'L-01 img/00.png the second one is a poster');
  for (const [waiver, message] of [
    [{ ...poster, sha256: '999999' }, /the file has changed since/],
    [{ ...poster, until: '2026-01-01', expired: true }, /held until 2026-01-01/],
    [{ ...poster, id: 'L-30' }, /waives nothing/],
    [{ ...poster, image: 'img/14.png' }, /waives nothing/],
  ] as const) {
    const [first, second, last, ...more] = apply(waiver);
    assert.deepEqual([first?.waived, second?.waived, more], [undefined, undefined, []]);
    assert.deepEqual([last?.id, last?.severity], ['L-60', 'warning']);
    assert.match(last?.message ?? '', message);
  }
});

test('a dataset is ready, needs attention or is blocked', () => {
  const of = (...severities: readonly ('error' | 'warning' | 'info')[]) =>
    gateOf(severities.map(severity => ({ ...(findings[0] as (typeof findings)[number]), severity })));
  assert.deepEqual(
    [of(), of('info'), of('info', 'warning'), of('warning', 'error')],
    ['ready', 'ready', 'attention', 'blocked'],
  );
});
