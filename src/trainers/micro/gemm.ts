// The one kernel in WebAssembly, put together here: nearly all of a training's time goes into products of matrices,
// which these four-wide instructions compute many times faster than JavaScript. A fused multiply-add would be faster
// still, but rounds differently, and not every machine has it: results would depend on where they were made.

/**
 * C += A · B, C of `m` × `n`, summed over `k`. Pointers and strides are in bytes: `aRow` between the rows of A and
 * `aStep` along the sum, so that A can be read transposed; the rows of B and C are contiguous, `bRow` and `cRow` apart.
 */
export type Gemm = (
  a: number,
  aRow: number,
  aStep: number,
  b: number,
  bRow: number,
  c: number,
  cRow: number,
  m: number,
  n: number,
  k: number,
) => void;

const PARAMETERS = ['a', 'aRow', 'aStep', 'b', 'bRow', 'c', 'cRow', 'm', 'n', 'k'];
/** Rows still to do, products still to add, and where the tile stands; `a0` … `a3` walk along the rows of A. */
const LOCALS = ['rows', 'left', 'atA', 'atB', 'atC', 'inC', 'a0', 'a1', 'a2', 'a3'];
const names = [...PARAMETERS, ...LOCALS];
/** Most vectors that a tile needs: its sums, and one row of B. */
const VECTORS = 4 * 2 + 2;

type Code = readonly number[];

const unsigned = (value: number): number[] =>
  value < 128 ? [value] : [(value & 127) | 128, ...unsigned(value >>> 7)];
const sized = (content: Code): number[] => [...unsigned(content.length), ...content];
const text = (value: string): number[] => sized([...Buffer.from(value)]);
const range = (count: number): number[] => [...new Array(count).keys()];

const index = (local: string | number): number =>
  typeof local === 'string' ? names.indexOf(local) : names.length + local;
const get = (local: string | number): Code => [0x20, ...unsigned(index(local))];
const set = (local: string | number, value: Code): Code => [...value, 0x21, ...unsigned(index(local))];
const constant = (value: number): Code => [0x41, value];
const advance = (local: string, by: Code): Code => set(local, [...get(local), ...by, 0x6a]);
const reduce = (local: string, by: number): Code => set(local, [...get(local), ...constant(by), 0x6b]);
const times = (a: Code, by: number): Code => [...a, ...constant(by), 0x6c];
const whileAtLeast = (local: string, least: number, body: Code): Code => [
  ...[0x02, 0x40, 0x03, 0x40],
  ...[...get(local), ...constant(least), 0x48, 0x0d, 1],
  ...[...body, 0x0c, 0, 0x0b, 0x0b],
];

const simd = (operation: number): Code => [0xfd, ...unsigned(operation)];
const [LOAD, SPLAT, LOAD_ONE, STORE, STORE_ONE, ADD, MULTIPLY] = [0x00, 0x09, 0x5c, 0x0b, 0x5a, 0xe4, 0xe6];
/** A load or a store `part` vectors behind a pointer. */
const memory = (operation: number, part: number): Code => [...simd(operation), 2, part * 16];

/** The products of `rows` rows of A and `columns` columns of B, added to C in the order of the sum. */
function tile(rows: number, columns: number): Code {
  const parts = Math.ceil(columns / 4);
  const one = columns === 1;
  const sums = range(rows).flatMap(row => range(parts).map(part => ({ row, part, sum: row * parts + part })));
  const partOfB = (part: number): number => rows * parts + part;
  const alongC = (visit: (part: number, sum: number) => Code): Code =>
    sums.flatMap(({ part, sum }) => [
      ...(part === 0 && sum > 0 ? advance('inC', get('cRow')) : []),
      ...visit(part, sum),
    ]);
  const fromC = (part: number): Code => [...get('inC'), ...memory(one ? LOAD_ONE : LOAD, part)];
  const intoC = (part: number, sum: number): Code => [
    ...[...get('inC'), ...get(sum)],
    ...[...memory(one ? STORE_ONE : STORE, part), ...(one ? [0] : [])],
  ];
  return [
    ...set('inC', get('atC')),
    ...alongC((part, sum) => set(sum, fromC(part))),
    ...range(rows).flatMap(row => set(`a${row}`, [...get('atA'), ...times(get('aRow'), row), 0x6a])),
    ...[...set('atB', get('b')), ...set('left', get('k'))],
    ...whileAtLeast('left', 1, [
      ...range(parts).flatMap(part =>
        set(partOfB(part), [...get('atB'), ...memory(one ? SPLAT : LOAD, part)]),
      ),
      ...sums.flatMap(({ row, part, sum }) =>
        set(sum, [
          ...get(sum),
          ...[...get(`a${row}`), ...memory(SPLAT, 0), ...get(partOfB(part)), ...simd(MULTIPLY)],
          ...simd(ADD),
        ]),
      ),
      ...range(rows).flatMap(row => advance(`a${row}`, get('aStep'))),
      ...[...advance('atB', get('bRow')), ...reduce('left', 1)],
    ]),
    ...set('inC', get('atC')),
    ...alongC(intoC),
  ];
}

/** All rows of a strip of C, four at a time as long as there are four. */
const strip = (columns: number): Code =>
  whileAtLeast('n', columns, [
    ...[...set('rows', get('m')), ...set('atA', get('a')), ...set('atC', get('c'))],
    ...[4, 1].flatMap(rows =>
      whileAtLeast('rows', rows, [
        ...tile(rows, columns),
        ...[...advance('atA', times(get('aRow'), rows)), ...advance('atC', times(get('cRow'), rows))],
        ...reduce('rows', rows),
      ]),
    ),
    ...[...advance('b', constant(columns * 4)), ...advance('c', constant(columns * 4))],
    ...reduce('n', columns),
  ]);

function assemble(pages: number): Uint8Array<ArrayBuffer> {
  const [I32, V128] = [0x7f, 0x7b];
  const locals = [2, LOCALS.length, I32, VECTORS, V128];
  const code = [...locals, ...[8, 4, 1].flatMap(strip), 0x0b];
  const section = (id: number, content: Code): number[] => [id, ...sized(content)];
  return Uint8Array.from([
    ...[0x00, 0x61, 0x73, 0x6d, 1, 0, 0, 0],
    ...section(1, [1, 0x60, ...sized(PARAMETERS.map(() => I32)), 0]),
    ...section(2, [1, ...text('js'), ...text('memory'), 0x02, 0x03, 0, ...unsigned(pages)]),
    ...section(3, [1, 0]),
    ...section(7, [1, ...text('gemm'), 0x00, 0]),
    ...section(10, [1, ...sized(code)]),
  ]);
}

/** The kernel over a shared memory of at most so many pages of 64 KiB. */
export function compileGemm(memory: WebAssembly.Memory, pages: number): Gemm {
  const instance = new WebAssembly.Instance(new WebAssembly.Module(assemble(pages)), { js: { memory } });
  return instance.exports.gemm as Gemm;
}
