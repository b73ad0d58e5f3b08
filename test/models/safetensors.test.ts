import assert from 'node:assert/strict';
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, test } from 'node:test';
import fc from 'fast-check';
import { openSafetensors, type SafetensorsFile } from '../../src/models/safetensors.ts';
import { inFileOrder, writeSafetensors } from '../../src/models/write-safetensors.ts';

const folder = mkdtempSync(join(tmpdir(), 'sdbuild-safetensors-'));
after(() => rmSync(folder, { recursive: true }));
let files = 0;
const fresh = (): string => join(folder, `${files++}.safetensors`);

/** A file by hand: the header as text, then so many bytes of data. */
function craft(header: string | Uint8Array, data: Uint8Array | number = 0): Buffer {
  const json = Buffer.from(header as string);
  const length = Buffer.alloc(8);
  length.writeBigUInt64LE(BigInt(json.length));
  return Buffer.concat([length, json, typeof data === 'number' ? Buffer.alloc(data) : data]);
}

async function openBytes(bytes: Uint8Array) {
  const path = fresh();
  writeFileSync(path, bytes);
  return openSafetensors(path);
}

async function accepted(bytes: Uint8Array): Promise<SafetensorsFile> {
  const result = await openBytes(bytes);
  assert.ok(result.ok, JSON.stringify(result.diagnostics));
  return result.value;
}

const entry = (begin: number, end: number, shape = `[${end - begin}]`, dtype = 'U8'): string =>
  `{"dtype":"${dtype}","shape":${shape},"data_offsets":[${begin},${end}]}`;

test('tensors and metadata read back, whole and by ranges', async () => {
  const path = fresh();
  const data: Record<string, Uint8Array> = {
    a: new Uint8Array(Float32Array.of(1, 2, 3, 4).buffer),
    b: new Uint8Array(Float16Array.of(0.5, -1, 65_504).buffer),
    'naïve 初音': Uint8Array.of(1, 0, 1),
    empty: new Uint8Array(0),
    scalar: new Uint8Array(BigInt64Array.of(7n).buffer),
  };
  const written = await writeSafetensors(
    path,
    {
      metadata: { format: 'pt', __proto__x: 'y' },
      tensors: [
        { name: 'a', dtype: 'F32', shape: [2, 2] },
        { name: 'b', dtype: 'F16', shape: [3] },
        { name: 'naïve 初音', dtype: 'BOOL', shape: [3] },
        { name: 'empty', dtype: 'F16', shape: [0, 5] },
        { name: 'scalar', dtype: 'I64', shape: [] },
      ],
    },
    name => data[name] ?? new Uint8Array(0),
  );
  assert.ok(written.ok);
  const opened = await openSafetensors(path);
  assert.ok(opened.ok);
  await using file = opened.value;
  assert.deepEqual(file.metadata, { format: 'pt', __proto__x: 'y' });
  assert.deepEqual([...file.tensors.keys()], ['scalar', 'a', 'b', 'empty', 'naïve 初音']);
  for (const [name, bytes] of Object.entries(data)) assert.deepEqual(await file.read(name), bytes);
  assert.deepEqual(await file.readFloat32('b'), Float32Array.of(0.5, -1, 65_504));
  assert.deepEqual(await file.readFloat32('a', 1, 3), Float32Array.of(2, 3));
  assert.equal((file.tensors.get('scalar')?.offset ?? 1) % 8, 0, 'the data starts on a multiple of 8');
  await assert.rejects(file.read('none'), RangeError);
  await assert.rejects(file.readFloat32('scalar'), TypeError);
});

test('tensors are laid out by alignment, then name, as the reference writer does', () => {
  const tensors = (
    [
      ['z', 'F32'],
      ['b', 'F16'],
      ['a', 'U8'],
      ['c', 'I64'],
      ['a2', 'F32'],
      ['d', 'BF16'],
      ['é', 'F32'],
    ] as const
  ).map(([name, dtype]) => ({ name, dtype, shape: [1] }));
  assert.deepEqual(
    inFileOrder(tensors).map(t => t.name),
    ['c', 'a2', 'z', 'é', 'd', 'b', 'a'],
  );
});

test('the same content makes the same bytes, in whatever order it is given', async () => {
  const tensors = [
    { name: 'a', dtype: 'U8', shape: [3] },
    { name: 'b', dtype: 'F32', shape: [1] },
  ] as const;
  const content = (name: string) => (name === 'a' ? Uint8Array.of(1, 2, 3) : Uint8Array.of(0, 0, 128, 63));
  const [one, two] = [fresh(), fresh()];
  await writeSafetensors(one, { metadata: { x: '1', a: '2' }, tensors }, content);
  await writeSafetensors(two, { metadata: { a: '2', x: '1' }, tensors: tensors.toReversed() }, content);
  assert.deepEqual(readFileSync(one), readFileSync(two));
});

test('a tensor may come in pieces', async () => {
  const path = fresh();
  const tensors = [{ name: 'a', dtype: 'U8', shape: [4] }] as const;
  await writeSafetensors(path, { metadata: {}, tensors }, async function* () {
    yield Uint8Array.of(1);
    yield Uint8Array.of(2, 3, 4);
  });
  assert.deepEqual([...readFileSync(path).subarray(-4)], [1, 2, 3, 4]);
});

test('a writer that fails leaves the old file and nothing beside it', async () => {
  const home = mkdtempSync(join(folder, 'home-'));
  const path = join(home, 'model.safetensors');
  writeFileSync(path, 'old');
  const content = { metadata: {}, tensors: [{ name: 'a', dtype: 'U8', shape: [4] }] } as const;
  const write = (bytes: () => Uint8Array) => writeSafetensors(path, content, bytes);
  await assert.rejects(
    write(() => {
      throw new Error('stop');
    }),
    /stop/,
  );
  await assert.rejects(
    write(() => Uint8Array.of(1, 2, 3)),
    /a was given 3 bytes/,
  );
  assert.equal(readFileSync(path, 'utf8'), 'old');
  assert.deepEqual(readdirSync(home), ['model.safetensors']);
  const nowhere = await writeSafetensors(join(home, 'none', 'x'), content, () => Uint8Array.of(1, 2, 3, 4));
  assert.equal(nowhere.ok, false);
  assert.equal(nowhere.diagnostics[0]?.code, 'SDB041');
});

for (const [name, bytes] of [
  ['no tensors', craft('{}')],
  [
    'padding before and after the JSON',
    craft('  {"a": {"dtype":"U8","shape":[1],"data_offsets":[0,1]}}\n ', 1),
  ],
  ['no metadata', craft(`{"a":${entry(0, 2)}}`, 2)],
  ['entries in another order than the data', craft(`{"b":${entry(1, 3)},"a":${entry(0, 1)}}`, 3)],
  ['a rank of 0', craft(`{"a":${entry(0, 1, '[]')}}`, 1)],
  ['tensors without elements', craft(`{"a":${entry(0, 0)},"b":${entry(0, 1)},"c":${entry(1, 1)}}`, 1)],
  ['4-bit numbers that fill their bytes', craft(`{"a":${entry(0, 2, '[4]', 'F4')}}`, 2)],
  ['the same key in different objects', craft(`{"dtype":${entry(0, 1)},"shape":${entry(1, 2)}}`, 2)],
  ['a key that looks like a number', craft(`{"1e5":${entry(0, 1)}}`, 1)],
  ['__proto__ as a name', craft(`{"__proto__":${entry(0, 1)}}`, 1)],
] as const)
  test(`accepts ${name}`, async () => {
    await (await accepted(bytes)).close();
  });

const tooLong = craft('{}');
tooLong.writeBigUInt64LE(100_000_001n);
const beyond = craft('{}');
beyond.writeBigUInt64LE(3n);
for (const [name, bytes, reason] of [
  ['an empty file', Buffer.alloc(0), /0 bytes has no header/],
  ['seven bytes', Buffer.alloc(7), /7 bytes/],
  ['a header over 100 MB', tooLong, /100000001 bytes/],
  ['a header longer than the file', beyond, /does not fit/],
  ['a header of 2⁶⁴−1 bytes', Buffer.alloc(64, 0xff), /18446744073709551615 bytes/],
  ['a pickle', Buffer.from('PK\u0003\u0004archive/data.pkl'), /header/],
  ['no JSON', craft('{"a":'), /not JSON/],
  ['JSON that is a list', craft('[]'), /not a JSON object/],
  ['bytes that are not UTF-8', craft(Uint8Array.of(0x7b, 0x22, 0xff, 0x22, 0x3a, 0x31, 0x7d)), /UTF-8/],
  ['a byte order mark', craft('\ufeff{}'), /not JSON/],
  ['a hole', craft(`{"a":${entry(0, 1)},"b":${entry(2, 3)}}`, 3), /b: 1 bytes before it/],
  ['a hole at the start', craft(`{"a":${entry(1, 2)}}`, 2), /1 bytes before it/],
  ['an overlap', craft(`{"a":${entry(0, 2)},"b":${entry(1, 3)}}`, 3), /b: overlaps/],
  ['bytes after the last tensor', craft(`{"a":${entry(0, 1)}}`, 2), /1 bytes after the last/],
  ['a file cut short', craft(`{"a":${entry(0, 4)}}`, 3), /ends 1 bytes too early/],
  ['a tensor twice', craft(`{"a":${entry(0, 1)},"a":${entry(0, 1)}}`, 1), /"a" stands twice/],
  [
    'a tensor twice, once escaped',
    craft(`{"a":${entry(0, 1)},"\\u0061":${entry(0, 1)}}`, 1),
    /"a" stands twice/,
  ],
  [
    'a dtype twice',
    craft('{"a":{"dtype":"U8","dtype":"I8","shape":[0],"data_offsets":[0,0]}}'),
    /"dtype" stands/,
  ],
  ['a metadata key twice', craft('{"__metadata__":{"k":"1","k":"2"}}'), /"k" stands twice/],
  ['metadata that is a number', craft('{"__metadata__":{"k":1}}'), /not a string/],
  ['metadata that is a list', craft('{"__metadata__":[]}'), /not a string/],
  ['an unknown dtype', craft(`{"a":${entry(0, 1, '[1]', 'F7')}}`, 1), /unknown dtype "F7"/],
  ['a dtype of the prototype', craft(`{"a":${entry(0, 1, '[1]', 'toString')}}`, 1), /unknown dtype/],
  ['a shape that needs more bytes', craft(`{"a":${entry(0, 1, '[2]')}}`, 1), /needs 2 bytes/],
  ['offsets that run backwards', craft(`{"a":${entry(1, 0, '[1]')}}`, 1), /needs 1 bytes/],
  ['a negative number', craft(`{"a":${entry(0, 1, '[-1]')}}`, 1), /whole number/],
  ['a fraction', craft(`{"a":${entry(0, 1, '[1.0]')}}`, 1), /whole number/],
  ['an exponent', craft(`{"a":${entry(0, 1, '[1e0]')}}`, 1), /whole number/],
  ['a number over 2⁵³', craft(`{"a":${entry(0, 1, '[9007199254740993]')}}`, 1), /exact/],
  [
    'a product over 2⁵³',
    craft(`{"a":${entry(0, 1, '[4294967296,4294967296]')}}`, 1),
    /no whole number of bytes/,
  ],
  ['half a byte', craft(`{"a":${entry(0, 1, '[1]', 'F4')}}`, 1), /no whole number of bytes/],
  ['a lone surrogate', craft('{"\\ud800":{"dtype":"U8","shape":[0],"data_offsets":[0,0]}}'), /not Unicode/],
  ['an entry that is a list', craft('{"a":[]}'), /not an object/],
  ['a nesting of a million', craft(`{"a":${'['.repeat(1e6)}${']'.repeat(1e6)}}`), /not an object|not JSON/],
] as const)
  test(`refuses ${name}`, async () => {
    const result = await openBytes(bytes);
    assert.equal(result.ok, false);
    const [diagnostic] = result.diagnostics;
    assert.equal(diagnostic?.code, 'SDB040');
    assert.match(diagnostic?.message ?? '', reason);
    assert.match(diagnostic?.location?.file ?? '', /\.safetensors$/);
  });

test('a missing file, a folder and a pickled file are named with what to do', async () => {
  for (const path of [join(folder, 'none.safetensors'), folder]) {
    const result = await openSafetensors(path);
    assert.equal(result.ok, false);
    assert.equal(result.diagnostics[0]?.location?.file, path);
  }
  const pickle = join(folder, 'model.ckpt');
  writeFileSync(pickle, 'PK\u0003\u0004 archive/data.pkl');
  const result = await openSafetensors(pickle);
  assert.equal(result.ok, false);
  assert.match(result.diagnostics[0]?.hint ?? '', /never opened/);
});

test('a file that shrinks while it is open is an error, not an endless read', async () => {
  const path = fresh();
  writeFileSync(path, craft(`{"a":${entry(0, 100)}}`, 100));
  const opened = await openSafetensors(path);
  assert.ok(opened.ok);
  writeFileSync(path, 'x');
  await assert.rejects(opened.value.read('a'), /shorter/);
  await opened.value.close();
});

test('random bytes and damaged headers give a file or a diagnostic, never an exception', async () => {
  const sound = craft(
    `{"__metadata__":{"format":"pt"},"a":${entry(0, 4)},"bc":${entry(4, 8, '[1]', 'F32')}}`,
    8,
  );
  const damaged = fc
    .array(fc.tuple(fc.nat(sound.length - 1), fc.nat(255)), { minLength: 1, maxLength: 4 })
    .map(edits => {
      const bytes = Uint8Array.from(sound);
      for (const [at, value] of edits) bytes[at] = value;
      return bytes;
    });
  const header = fc.json().map(text => craft(text, 4));
  const random = fc.uint8Array({ maxLength: 64 });
  const spliced = fc
    .tuple(fc.nat(sound.length), fc.nat(sound.length))
    .map(([i, j]) => Buffer.concat([sound.subarray(0, i), sound.subarray(j)]));
  await fc.assert(
    fc.asyncProperty(fc.oneof(damaged, header, random, spliced), async bytes => {
      const result = await openBytes(bytes);
      if (result.ok) {
        for (const name of result.value.tensors.keys()) await result.value.read(name);
        await result.value.close();
      } else assert.equal(result.diagnostics[0]?.code, 'SDB040');
    }),
    { numRuns: 600 },
  );
});
