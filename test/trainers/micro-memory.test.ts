import assert from 'node:assert/strict';
import { test } from 'node:test';
import { Memory } from '../../src/trainers/micro/memory.ts';
import { random } from '../../src/trainers/micro/random.ts';

test('the kernel adds the product of matrices of any size, the first also read transposed', () => {
  const memory = new Memory();
  const draw = random(2);
  for (const m of [1, 3, 4, 9])
    for (const n of [1, 3, 4, 8, 15])
      for (const k of [1, 7])
        memory.scoped(() => {
          const [a, b, c] = [m * k, k * n, m * n].map(size =>
            memory.copy(Array.from({ length: size }, draw.normal)),
          );
          assert.ok(a !== undefined && b !== undefined && c !== undefined);
          const sum = (at: number, step: number, row: number): number => {
            const [i, j] = [Math.floor(at / n), at % n];
            let total = 0;
            for (let p = 0; p < k; p++) total += (a[i * row + p * step] ?? 0) * (b[p * n + j] ?? 0);
            return total;
          };
          const expected = [...c].map((value, at) => value + sum(at, 1, k) + sum(at, m, 1));
          memory.multiply(c, a, b, m, n, k);
          memory.multiplyTransposed(c, a, b, m, n, k);
          for (const [at, value] of expected.entries())
            assert.ok(Math.abs((c[at] ?? 0) - value) < 1e-4, `${m} × ${n} × ${k}: ${c[at]} for ${value}`);
        });
});

test('arrays stay where they are when the memory grows, and a scope gives back what it took', () => {
  const memory = new Memory();
  const before = memory.copy([1, 2, 3]);
  const inside = memory.scoped(() => memory.array(10_000_000).byteOffset);
  assert.deepEqual([...before], [1, 2, 3]);
  before[0] = 5;
  assert.equal(memory.array(3).byteOffset, inside);
  const { values, length } = { values: before, length: before.length };
  memory.multiply(before, memory.copy([2]), memory.copy([1, 1, 1]), 1, length, 1);
  assert.deepEqual([...values], [7, 4, 5]);
});
