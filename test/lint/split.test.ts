import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Grading } from '../../src/lint/finding.ts';
import { checkSplit, type SplitPicture } from '../../src/lint/split.ts';

const hex = (value: bigint): string => value.toString(16).padStart(16, '0');
/** A picture with the hashes of itself and of its mirror image. */
const picture = (name: string, own: bigint, mirror: bigint, source?: string): SplitPicture => ({
  name,
  hashes: hex(own) + hex(mirror),
  source,
});

const A = [0xf0f0_1234_5678_9abcn, 0x0ff0_cba9_8765_4321n] as const;
const B = [0x5555_aaaa_0f0f_3333n, 0xaaaa_5555_f0f0_ccccn] as const;
const trained = [picture('images/a.png', ...A)];

const messages = (
  heldBack: readonly SplitPicture[],
  { others = trained, ...rest }: { readonly others?: readonly SplitPicture[] } & Partial<Grading> = {},
): readonly string[] =>
  checkSplit({ split: { trained: others, heldBack } }, { kind: 'character', ...rest }).map(
    ({ id, severity, image, message }) => `${id} ${severity} ${image}: ${message}`,
  );

test('L-59: what was held back and resembles nothing that is trained on is fine', () => {
  assert.deepEqual(messages([picture('held/b.png', ...B)]), []);
  // Those that cannot be read, and flat ones, resemble nothing.
  const none = { hashes: '' };
  assert.deepEqual(
    messages([{ name: 'held/c.png', ...none }], { others: [{ name: 'images/d.png', ...none }] }),
    [],
  );
  assert.deepEqual(checkSplit({}, { kind: 'character' }), []);
});

test('L-59: a picture that is trained on too, nearly so, or mirrored, is an error with both names', () => {
  assert.deepEqual(messages([picture('held/a.png', A[0] ^ 0b101n, A[1])]), [
    'L-59 error held/a.png: held back for validation, and nearly the same picture as `images/a.png`, which is trained on: 2 of 64 bits differ',
  ]);
  assert.deepEqual(messages([picture('held/a.png', A[1], A[0])]), [
    'L-59 error held/a.png: held back for validation, and nearly the same picture as the mirror image of `images/a.png`, which is trained on: 0 of 64 bits differ',
  ]);
  assert.deepEqual(messages([{ name: 'images/a.png', hashes: '' }]), [
    'L-59 error images/a.png: `images/a.png` is held back for validation, and trained on too',
  ]);
});

test('L-59: the threshold is that of near duplicates unless the recipe says otherwise', () => {
  const apart = (bits: number): bigint => (1n << BigInt(bits)) - 1n;
  const held = (bits: number) => [picture('held/a.png', A[0] ^ apart(bits), B[1])];
  assert.equal(messages(held(8)).length, 1);
  assert.equal(messages(held(9)).length, 0);
  assert.equal(messages(held(9), { overrides: { 'L-59': { thresholds: { threshold: 9 } } } }).length, 1);
  assert.equal(messages(held(3), { overrides: { 'L-59': { severity: 'off' } } }).length, 0);
});

test('L-59: two pictures from one source are of one work, but not all that an artist has made', () => {
  const source = 'https://example.org/post/7';
  const others = [picture('images/a.png', ...A, source)];
  assert.deepEqual(messages([picture('held/b.png', ...B, source)], { others }), [
    'L-59 error held/b.png: held back for validation, and from the same source as `images/a.png`, which is trained on',
  ]);
  assert.deepEqual(messages([picture('held/b.png', ...B, `${source}0`)], { others }), []);
  const many = Array.from({ length: 10 }, (_, n) => ({ name: `images/${n}.png`, hashes: '', source }));
  assert.deepEqual(messages([picture('held/b.png', ...B, source)], { others: many }), []);
});
