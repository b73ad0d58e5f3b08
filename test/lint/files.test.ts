import assert from 'node:assert/strict';
import { test } from 'node:test';
import { brief, dataset, findings, type LintInput } from './helpers.ts';

test('L-11: the same pixels, in whatever file, are the same picture', () => {
  const input = dataset({ 'a.png': 'x', 'b.png': 'x', 'c.png': 'x', 'd.png': 'x', 'e.png': 'x' });
  const pixels: Record<string, string> = { 'b.png': 'a.png', 'd.png': 'c.png', 'e.png': 'c.png' };
  const pictures = input.pictures.map(picture => ({
    ...picture,
    pixelDigest: `pixels ${pixels[picture.name] ?? picture.name}`,
  }));
  assert.deepEqual(
    findings('L-11', { ...input, pictures }).map(({ severity, image, message }) => [
      severity,
      image,
      /`(.*)`/.exec(message)?.[1],
    ]),
    [
      ['error', 'b.png', 'a.png'],
      ['error', 'd.png', 'c.png'],
      ['error', 'e.png', 'c.png'],
    ],
  );
  assert.deepEqual(brief('L-11', input), []);
});

test('L-10: a picture, or a file with its tags, that cannot be read, and of its caption nothing else', () => {
  const input = dataset({ 'a.png': '1girl', 'b.png': '1girl', 'c.png': '1girl' });
  const fault = (message: string) => ({ severity: 'error', code: 'SDB330', message }) as const;
  const [a, b, c] = input.pictures;
  assert.ok(a && b && c);
  const pictures = [
    { ...a, faults: [fault('a.png is no picture')] },
    { ...b, caption: { ...b.caption, text: '', tags: [], faults: [fault('b.txt cannot be read')] } },
    c,
  ];
  assert.deepEqual(
    findings('L-10', { ...input, pictures }).map(({ severity, image, message, evidence }) => [
      severity,
      image,
      message,
      evidence,
    ]),
    [
      ['error', 'a.png', 'a.png is no picture', 'pixels'],
      ['error', 'b.png', 'b.txt cannot be read', 'files'],
    ],
  );
  assert.deepEqual(brief('L-31', { ...input, pictures }), []);
  assert.deepEqual(brief('L-10', input), []);
});

const messages = (input: LintInput): readonly string[] =>
  findings('L-32', input).map(({ image, message }) => `${image ?? '-'}: ${message}`);

test('L-32: pictures and captions that pair off are fine, with spaces in their names too', () => {
  const tags = { 'aki/a b.png': 'x', 'aki/c_d.png': 'x', 'else/e.f.png': 'x' };
  assert.deepEqual(messages(dataset(tags)), []);
});

test('L-32: a picture without a caption file, and a caption file without a picture', () => {
  const input = dataset({ 'a.png': null, 'b.png': 'x' }, { orphanCaptions: ['z.txt', 'c.txt'] });
  assert.deepEqual(messages(input), [
    '-: caption file `c.txt` has no picture',
    '-: caption file `z.txt` has no picture',
    'a.png: no caption file',
  ]);
  assert.deepEqual(findings('L-32', input)[0]?.location, { file: 'c.txt' });
  assert.deepEqual(brief('L-32', input), ['error -', 'error -', 'error a.png']);
});

test('L-32: two extensions on one name share a caption file', () => {
  assert.deepEqual(messages(dataset({ 'a.png': 'x', 'a.jpg': 'x' })), [
    'a.png: shares its caption file with `a.jpg`: two extensions, one name',
  ]);
});

test('L-32: names that differ in case only, of two pictures or of a picture and its caption', () => {
  assert.deepEqual(messages(dataset({ 'aki/A.png': 'x', 'aki/a.png': 'x' })), [
    'aki/a.png: differs from `aki/A.png` in case only; some file systems cannot hold both',
  ]);
  assert.deepEqual(messages(dataset({ 'Aki.png': null }, { orphanCaptions: ['aki.txt'] })), [
    'Aki.png: no caption file; the name of `aki.txt` differs in case',
  ]);
});

test('L-32: one name in two folders collides when the dataset is made', () => {
  assert.deepEqual(messages(dataset({ 'close/001.png': 'x', 'full/001.jpg': 'x' })), [
    'full/001.jpg: has the name of `close/001.png` once their folders are gone',
  ]);
});

test('L-32: sd-scripts would take another caption for a name of five parts', () => {
  const found = messages(
    dataset({ 'x/a_1_2_3_4.png': 'x', 'x/a.png': 'x', 'x/b_1_2_3.png': 'x', 'x/b.png': 'x' }),
  );
  assert.equal(found.length, 1);
  assert.match(found[0] ?? '', /^x\/a_1_2_3_4\.png: .*`x\/a\.png`/);
  assert.deepEqual(messages(dataset({ 'x/a_1_2_3_4.png': 'x', 'y/c.png': 'x' })), []);
});
