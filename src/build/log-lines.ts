import { open } from 'node:fs/promises';
import { setTimeout as sleep } from 'node:timers/promises';

const CHUNK = 1 << 16;
/** Milliseconds between two looks at a log that is being written. */
const PAUSE = 200;

/**
 * The lines of a log, without their ends. While `goesOn` says so it waits for more at the end, also for a log that is
 * not there yet, and begins anew when another one takes its place.
 */
export async function* logLines(
  path: string,
  goesOn: () => boolean = () => false,
): AsyncGenerator<string, void> {
  let rest = '';
  let at = 0;
  let inode: number | undefined;
  for (let last = false; !last; ) {
    // Asked before reading: what was written before the end is still shown.
    last = !goesOn();
    const file = await open(path).catch(() => undefined);
    if (file !== undefined)
      try {
        const { ino, size } = await file.stat();
        if (ino !== inode || size < at) [inode, at, rest] = [ino, 0, ''];
        const decoder = new TextDecoder();
        const buffer = new Uint8Array(CHUNK);
        for (;;) {
          const { bytesRead } = await file.read(buffer, 0, CHUNK, at);
          if (bytesRead === 0) break;
          // A character that is not whole yet is read again.
          const whole = wholeCharacters(buffer.subarray(0, bytesRead));
          at += whole;
          const lines = (rest + decoder.decode(buffer.subarray(0, whole))).split('\n');
          rest = lines.pop() ?? '';
          for (const line of lines) yield line.replace(/\r$/, '');
          if (whole === 0) break;
        }
      } finally {
        await file.close();
      }
    if (!last) await sleep(PAUSE);
  }
  if (rest !== '') yield rest;
}

/** Bytes up to the end of the last character of UTF-8 that is there in full. */
const wholeCharacters = (bytes: Uint8Array): number => {
  for (let back = 1; back <= Math.min(3, bytes.length); back++) {
    const byte = bytes[bytes.length - back] ?? 0;
    if ((byte & 0xc0) === 0x80) continue;
    const length = byte >= 0xf0 ? 4 : byte >= 0xe0 ? 3 : byte >= 0xc0 ? 2 : 1;
    return length > back ? bytes.length - back : bytes.length;
  }
  return bytes.length;
};
