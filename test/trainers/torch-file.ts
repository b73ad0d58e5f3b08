// Reads what `torch.save` writes without executing anything: names of Python are told, never called.
import assert from 'node:assert/strict';
import { crc32 } from 'node:zlib';

export interface ReadTensor {
  readonly shape: readonly number[];
  readonly strides: readonly number[];
  readonly values: Float32Array;
}

type Read = unknown;

/** The entries of a zip, by its central directory. */
export function readZip(bytes: Buffer): ReadonlyMap<string, Buffer> {
  const end = bytes.lastIndexOf(Buffer.from('PK\x05\x06', 'latin1'));
  const entries = new Map<string, Buffer>();
  let at = bytes.readUInt32LE(end + 16);
  for (let i = 0; i < bytes.readUInt16LE(end + 10); i++) {
    assert.equal(bytes.toString('latin1', at, at + 4), 'PK\x01\x02');
    assert.equal(bytes.readUInt16LE(at + 10), 0, 'stored');
    const [crc, size, length] = [
      bytes.readUInt32LE(at + 16),
      bytes.readUInt32LE(at + 24),
      bytes.readUInt16LE(at + 28),
    ];
    const name = bytes.toString('utf8', at + 46, at + 46 + length);
    const local = bytes.readUInt32LE(at + 42);
    assert.equal(bytes.toString('utf8', local + 30, local + 30 + bytes.readUInt16LE(local + 26)), name);
    const content = bytes.subarray(local + 30 + length, local + 30 + length + size);
    assert.equal(crc32(content), crc, name);
    entries.set(name, content);
    at += 46 + length;
  }
  assert.equal(at, end);
  return entries;
}

/** The object in a torch file; tensors as `ReadTensor`, dicts as maps, tuples and lists as arrays. */
export function readTorchFile(bytes: Buffer): {
  readonly value: Read;
  readonly globals: ReadonlySet<string>;
} {
  const entries = readZip(bytes);
  const pickle = [...entries].find(([name]) => name.endsWith('/data.pkl'));
  assert.ok(pickle !== undefined);
  const [path, code] = pickle;
  const folder = path.slice(0, -'data.pkl'.length);
  assert.equal(String(entries.get(`${folder}version`)), '3\n');
  const globals = new Set<string>();
  const stack: Read[] = [];
  const mark = Symbol('mark');
  const since = (): Read[] => {
    const from = stack.lastIndexOf(mark);
    const items = stack.splice(from).slice(1);
    return items;
  };
  let at = 0;
  const line = (): string => {
    const end = code.indexOf('\n', at);
    const text = code.toString('latin1', at, end);
    at = end + 1;
    return text;
  };
  for (;;) {
    const op = String.fromCharCode(code[at++] ?? 0);
    if (op === '\x80') assert.equal(code[at++], 2);
    else if (op === '.') return { value: stack.pop(), globals };
    else if (op === 'N') stack.push(null);
    else if (op === '\x88' || op === '\x89') stack.push(op === '\x88');
    else if (op === 'J') {
      stack.push(code.readInt32LE(at));
      at += 4;
    } else if (op === 'G') {
      stack.push(code.readDoubleBE(at));
      at += 8;
    } else if (op === 'X') {
      const length = code.readUInt32LE(at);
      stack.push(code.toString('utf8', at + 4, at + 4 + length));
      at += 4 + length;
    } else if (op === 'c') {
      const name = `${line()}.${line()}`;
      globals.add(name);
      stack.push({ global: name });
    } else if (op === '(') stack.push(mark);
    else if (op === ')') stack.push([]);
    else if (op === '}') stack.push(new Map());
    else if (op === ']') stack.push([]);
    else if (op === 't') stack.push(since());
    else if (op === 'e') {
      const items = since();
      (stack.at(-1) as Read[]).push(...items);
    } else if (op === 'u') {
      const items = since();
      const map = stack.at(-1) as Map<Read, Read>;
      for (let i = 0; i < items.length; i += 2) map.set(items[i], items[i + 1]);
    } else if (op === 'Q') {
      const [kind, storage, key, device, count] = stack.pop() as [
        string,
        { global: string },
        string,
        string,
        number,
      ];
      assert.deepEqual([kind, storage.global, device], ['storage', 'torch.FloatStorage', 'cpu']);
      const content = entries.get(`${folder}data/${key}`);
      assert.ok(content !== undefined);
      const values = new Float32Array(new Uint8Array(content).buffer);
      assert.equal(values.length, count);
      stack.push(values);
    } else if (op === 'R') {
      const values = stack.pop() as Read[];
      const { global } = stack.pop() as { global: string };
      if (global === 'collections.OrderedDict') stack.push(new Map());
      else {
        assert.equal(global, 'torch._utils._rebuild_tensor_v2');
        const [numbers, offset, shape, strides, grad] = values as [
          Float32Array,
          number,
          number[],
          number[],
          boolean,
        ];
        assert.deepEqual([offset, grad], [0, false]);
        stack.push({ shape, strides, values: numbers } satisfies ReadTensor);
      }
    } else assert.fail(`no opcode of torch.save: ${JSON.stringify(op)} at ${at - 1}`);
  }
}
