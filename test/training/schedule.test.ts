import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { parseSchedule, parseWholeSchedule, rateAt, type Schedule } from '../../src/training/schedule.ts';

function schedule(text: string, steps: number): Schedule {
  const result = parseSchedule(text, steps);
  assert.ok(result.ok, JSON.stringify(result.diagnostics));
  return result.value;
}

const shown = (text: string, steps: number): string =>
  schedule(text, steps)
    .segments.map(({ lr, from, to }) => `${lr}@${from}-${to}`)
    .join(' ');

/** Severity, column and message of each finding in the string. */
const findings = (text: string, steps: number): string[] =>
  parseSchedule(text, steps).diagnostics.map(
    d => `${d.severity} ${d.location?.start?.column}-${d.location?.end?.column} ${d.message}`,
  );

test('a string with an open end trains every step', () => {
  assert.equal(
    shown('5e-6:2000, 5e-7:10000, 5e-8', 20_000),
    '0.000005@0-2000 5e-7@2000-10000 5e-8@10000-20000',
  );
  assert.equal(schedule('5e-6:2000, 5e-7:10000, 5e-8', 20_000).end, 20_000);
});

test('a string that ends early stops training there, whatever the number of steps (A1111)', () => {
  const { segments, end } = schedule('5e-6:2000,5e-7:10000', 100_000);
  assert.equal(end, 10_000);
  assert.deepEqual(segments.at(-1), { lr: 5e-7, from: 2000, to: 10_000 });
  const whole = parseWholeSchedule('5e-6:2000,5e-7:10000', 100_000);
  assert.equal(whole.ok, false);
  assert.equal(whole.diagnostics[0]?.severity, 'error');
  assert.match(whole.diagnostics[0]?.message ?? '', /ends at step 10000, the training needs 100000/);
  assert.ok(parseWholeSchedule('5e-6:2000,5e-7:10000', 10_000).ok);
});

test('a step past the end is the end, and what follows is not needed', () => {
  assert.equal(shown('5e-6:2000, 5e-7:10000, 5e-8', 1500), '0.000005@0-1500');
  assert.equal(shown('5e-6:2000, 5e-7:10000', 2000), '0.000005@0-2000');
  assert.equal(shown('5e-6:2000, 5e-7:-1', 3000), '0.000005@0-2000 5e-7@2000-3000');
  assert.equal(shown('1e-3', 7), '0.001@0-7');
});

test('spaces, empty parts and Python’s number forms are read as A1111 reads them', () => {
  assert.equal(
    shown(' , 5E-6 : 1_000 ,, .5e-7:+2000, 1.e-8 , ', 3000),
    '0.000005@0-1000 5e-8@1000-2000 1e-8@2000-3000',
  );
});

test('a step that does not increase lasts one step, and is pointed at', () => {
  assert.equal(shown('1e-4:500, 1e-3:100', 1000), '0.0001@0-500 0.001@500-501');
  assert.deepEqual(findings('1e-4:500, 1e-3:100', 1000), [
    'warning 11-19 step 100 does not come after 500: this rate lasts one step',
  ]);
});

test('entries that are never used are pointed at', () => {
  assert.equal(shown('1e-4:0, 1e-3:10', 10), '0.001@0-10');
  assert.deepEqual(findings('1e-4:0, 1e-3:10', 10), [
    'warning 1-7 "1e-4:0" is never used: its step has passed',
  ]);
  assert.deepEqual(findings('1e-4, 1e-3:10', 10), [
    'warning 7-14 nothing from here on is used: "1e-4" lasts to the end',
  ]);
});

test('a rate that only falls is told that it cannot leave a local optimum (S-51)', () => {
  assert.match(findings('5e-6:5000, 5e-7', 10_000)[0] ?? '', /^info .*local optimum/);
  assert.deepEqual(findings('5e-7:5000, 5e-6', 10_000), []);
  assert.deepEqual(findings('5e-7', 10_000), []);
});

for (const [text, finding] of [
  ['1e-4:0', /^error 1-7 no rate is ever used/],
  ['', /^error 1-2 no learning rate/],
  [' , ', /no learning rate/],
  ['abc', /^error 1-4 "abc" is not a learning rate/],
  ['5e-6:2000, oops:4000', /^error 12-16 "oops" is not a learning rate/],
  ['5e-6:1e3', /^error 6-9 "1e3" is not a whole number of steps/],
  ['5e-6:12.5', /^error 6-10 "12.5" is not a whole number/],
  ['5e-6: x', /^error 7-8 "x" is not a whole number/],
  ['5e-6:', /^error 1-6 no step after "5e-6:"/],
  [':100', /"" is not a learning rate/],
  ['5e-6:10:20', /^error 1-11 "5e-6:10:20" has two colons/],
  ['-5e-6:10', /^error 1-6 a learning rate of -5e-6 trains nothing/],
  ['0', /trains nothing/],
  ['5e6:2000', /^error 1-4 a learning rate of 5e6 destroys/],
  ['nan', /not a learning rate/],
  ['inf', /not a learning rate/],
  ['0x10', /not a learning rate/],
  ['1e-999', /trains nothing/],
] as const)
  test(`refuses ${JSON.stringify(text)} at its place`, () => {
    const result = parseSchedule(text, 1000);
    assert.equal(result.ok, false);
    assert.match(findings(text, 1000)[0] ?? '', finding);
    assert.equal(result.diagnostics[0]?.code, 'L-57');
  });

test('a step in powers of ten is shown as A1111 wants it', () => {
  assert.equal(parseSchedule('5e-6:1e3', 9).diagnostics[0]?.hint, 'write 1000');
});

test('all faults are found at once', () => {
  assert.equal(findings('x, 5e-6:y, -1', 10).length, 3);
});

test('a training without steps has no schedule', () => {
  assert.equal(parseSchedule('1e-3', 0).ok, false);
  assert.equal(parseSchedule('1e-3', Number.NaN).ok, false);
});

test('places are those of the recipe that holds the string', () => {
  const where = { file: 'sdbuild.yaml', start: { line: 7, column: 16 } };
  const [diagnostic] = parseSchedule('5e-6:2000, oops', 4000, where).diagnostics;
  assert.deepEqual(diagnostic?.location, {
    file: 'sdbuild.yaml',
    start: { line: 7, column: 27 },
    end: { line: 7, column: 31 },
  });
  const [whole] = parseSchedule('x', 1, { file: 'a.yaml' }).diagnostics;
  assert.deepEqual(whole?.location, { file: 'a.yaml' });
});

test('a string that does not stand there letter for letter is pointed at as a whole', () => {
  const place = { line: 7, column: 16 };
  const exact = { file: 'sdbuild.yaml', start: place, end: { line: 7, column: 31 } };
  const [inside] = parseSchedule('5e-6:2000, oops', 4000, exact).diagnostics;
  assert.deepEqual(inside?.location?.start, { line: 7, column: 27 });
  const variable = { ...exact, end: { line: 7, column: 23 } };
  const [whole] = parseSchedule('5e-6:2000, oops', 4000, variable).diagnostics;
  assert.deepEqual(whole?.location, variable);
});

test('every step has the rate of A1111’s own loop', () => {
  const entries = fc.array(fc.tuple(fc.integer({ min: 1, max: 9 }), fc.integer({ min: -2, max: 30 })), {
    minLength: 1,
    maxLength: 6,
  });
  fc.assert(
    fc.property(entries, fc.boolean(), fc.integer({ min: 1, max: 25 }), (list, open, steps) => {
      const text = [...list.map(([lr, step]) => `${lr}e-5:${step}`), ...(open ? ['7e-7'] : [])].join(', ');
      const result = parseSchedule(text, steps);
      const expected = trainedRates(text, steps);
      assert.equal(result.ok, expected.length > 0);
      if (!result.ok) return;
      assert.equal(result.value.end, expected.length);
      for (let step = 0; step <= steps; step++) assert.equal(rateAt(result.value, step), expected[step]);
    }),
  );
});

/** The training loop played step by step: each step takes at most one next entry. */
function trainedRates(text: string, steps: number): number[] {
  const pairs: [number, number][] = [];
  for (const part of text.split(',')) {
    const [lr = '', step] = part.split(':');
    const at = step === undefined ? -1 : Number(step);
    if (at > 0) pairs.push([Number(lr), Math.min(at, steps)]);
    else if (at === -1) pairs.push([Number(lr), steps]);
    if (at > steps || at === -1) break;
  }
  const rates: number[] = [];
  let current = pairs.shift();
  for (let step = 0; step < steps && current !== undefined; step++) {
    if (step >= current[1]) current = pairs.shift();
    if (current !== undefined) rates.push(current[0]);
  }
  return rates;
}
