import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readOverride, readOverrides } from '../../src/recipe/overrides.ts';

test('a file of overrides says of each picture what was decided', () => {
  const read = readOverrides(
    'by-hand.yaml',
    '# ours\na.png: { drop: hat, add: [cape, "1girl"], note: seen }\nb:\n  set: [x]\n  sha256: "9F86D081"\n',
  );
  assert.ok(read.ok);
  assert.deepEqual(
    read.value.map(({ picture, override, where }) => [picture, override, where.start?.line]),
    [
      ['a.png', { drop: ['hat'], add: ['cape', '1girl'] }, 2],
      ['b', { set: ['x'], sha256: '9f86d081' }, 3],
    ],
  );
});

test('an empty file decides nothing', () => {
  for (const text of ['', '# nothing yet\n', '\ufeff']) {
    const one = readOverride('a.yaml', text);
    assert.ok(one.ok, JSON.stringify(one));
    assert.deepEqual(one.value, {});
    const all = readOverrides('all.yaml', text);
    assert.ok(all.ok);
    assert.deepEqual(all.value, []);
  }
});

test('what is wrong with an override is shown where it stands', () => {
  const read = readOverride('a.yaml', 'dorp: [hat]\nadd: 3\nset: [x, [y]]\nsha256: 9f\ndrop: ""\n');
  assert.equal(read.ok, false);
  assert.deepEqual(
    read.diagnostics.map(({ code, message, hint, location }) => [code, message, hint, location?.start?.line]),
    [
      ['SDB010', 'unknown key `dorp`', 'did you mean `drop`?', 1],
      [
        'SDB011',
        '`add` must be a tag or a list of tags',
        'put a number, or what YAML takes for one, in quotes',
        2,
      ],
      [
        'SDB011',
        '`set` must be a tag or a list of tags',
        'put a number, or what YAML takes for one, in quotes',
        3,
      ],
      [
        'SDB013',
        '`sha256` is no beginning of a digest',
        'write the first 8 or more hexadecimal digits, in quotes',
        4,
      ],
      [
        'SDB011',
        '`drop` must be a tag or a list of tags',
        'put a number, or what YAML takes for one, in quotes',
        5,
      ],
    ],
  );
  for (const text of ['- hat\n', 'hat\n']) {
    const list = readOverride('a.yaml', text);
    assert.equal(list.ok, false);
    assert.equal(list.diagnostics[0]?.message, 'overrides are a map of keys');
  }
  const entries = readOverrides('all.yaml', 'a: hat\nb: { add: x\n');
  assert.equal(entries.ok, false);
  assert.equal(entries.diagnostics[0]?.code, 'SDB001');
  const scalar = readOverrides('all.yaml', 'a: hat\n');
  assert.equal(scalar.ok, false);
  assert.equal(scalar.diagnostics[0]?.message, 'what is decided for `a` must be a map');
});
