// Latents that sd-scripts keeps beside pictures, and whether they are still those of the picture. They are arrays in
// an uncompressed ZIP; only the numbers of their sizes are read, and nothing is ever unpickled.
import { type Finding, found, type Grading } from './finding.ts';
import { quoted } from './input.ts';

/** What is known of one such file. */
export interface KeptLatents {
  readonly file: string;
  readonly image: string;
  /** Of the picture that they were made of, width first; absent where neither name nor content says. */
  readonly size?: readonly [number, number];
  /** Of the picture as it is; absent when it cannot be read. */
  readonly pictureSize?: readonly [number, number];
  /** Whether the picture's file is younger. */
  readonly older: boolean;
}

/** The size of the picture that latents were made of, as their file says. */
export function readLatentsSize(bytes: Uint8Array): [number, number] | undefined {
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  for (let at = 0; at + 30 <= buffer.length && buffer.readUInt32LE(at) === ENTRY; ) {
    const [flags, method] = [buffer.readUInt16LE(at + 6), buffer.readUInt16LE(at + 8)];
    const nameEnd = at + 30 + buffer.readUInt16LE(at + 26);
    const from = nameEnd + buffer.readUInt16LE(at + 28);
    const extra = buffer.subarray(nameEnd, from);
    const name = buffer.toString('latin1', at + 30, nameEnd);
    if (method !== 0 || (flags & WITH_DESCRIPTOR) !== 0) return undefined;
    const stored = buffer.readUInt32LE(at + 18);
    const size = stored === 0xffffffff && extra.length >= 20 ? Number(extra.readBigUInt64LE(12)) : stored;
    if (/^original_size(?:_\d+x\d+)?\.npy$/.test(name)) return readPair(buffer.subarray(from, from + size));
    at = from + size;
  }
  return undefined;
}

/** Begins a file within a ZIP. */
const ENTRY = 0x04034b50;

/** The size of the entry stands behind it, so that the next one cannot be found. */
const WITH_DESCRIPTOR = 0x0008;

/** Two whole numbers of an `.npy`. */
function readPair(npy: Buffer): [number, number] | undefined {
  if (npy.length < 12 || npy.toString('latin1', 1, 6) !== 'NUMPY') return undefined;
  const begin = npy[6] === 1 ? 10 : 12;
  const from = begin + (npy[6] === 1 ? npy.readUInt16LE(8) : npy.readUInt32LE(8));
  const [, bytes] = /'descr': '<i([48])'/.exec(npy.toString('latin1', begin, from)) ?? [];
  if (bytes === undefined || npy.length < from + 2 * Number(bytes)) return undefined;
  const read = (at: number): number => (bytes === '8' ? Number(npy.readBigInt64LE(at)) : npy.readInt32LE(at));
  return [read(from), read(from + Number(bytes))];
}

/**
 * L-61 too: latents of another picture than lies there now. A warning: what is built here has no latents, but a trainer
 * that is pointed at the folder would train on what they were made of.
 */
export const checkLatents = (kept: readonly KeptLatents[], grading: Grading): readonly Finding[] =>
  kept.flatMap(({ file, image, size, pictureSize, older }) => {
    const other =
      size === undefined || pictureSize === undefined || isSameSize(size, pictureSize)
        ? undefined
        : `${size.join('x')}; this is ${pictureSize.join('x')}`;
    if (other === undefined && !older) return [];
    return found('L-61', grading, {
      severity: 'warning',
      image,
      measured: 1,
      threshold: 0,
      message:
        other !== undefined
          ? `${quoted(file)} holds latents of a picture of ${other}`
          : `${quoted(file)} holds latents that are older than the picture`,
      remedy: 'remove the latents: sd-scripts would train on them instead of the picture',
    });
  });

/** Either way round: whether a picture is set upright first depends on the version. */
const isSameSize = ([a, b]: readonly [number, number], [c, d]: readonly [number, number]): boolean =>
  (a === c && b === d) || (a === d && b === c);
