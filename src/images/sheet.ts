import { fail, ok, type Result } from '../diagnostics/diagnostic.ts';
import { unreadable } from './decode.ts';
import { canvas, open } from './sharp.ts';

/** A file, the bytes of one, or raw RGB. */
export type SheetPicture =
  | string
  | Uint8Array
  | { readonly rgb: Uint8Array; readonly width: number; readonly height: number };

export interface Sheet {
  /** Labels may have several lines. */
  readonly columns: readonly { readonly label: string }[];
  /** Pictures stand under the columns in order; `null` leaves a cell empty. */
  readonly rows: readonly { readonly label: string; readonly pictures: readonly (SheetPicture | null)[] }[];
  /** Side of a cell, in pixels; smaller pictures are enlarged pixel by pixel. */
  readonly tile: number;
}

const FONT = 13;
const GAP = 4;
const LINE = FONT + 3;
/** More lines of a label than this are cut. */
const MOST_LINES = 6;

/**
 * Draws pictures in rows and columns with labels, as PNG: how previews of many steps are compared at a glance.
 * Fails with L-10 and the file (or its cell) when a picture cannot be read.
 */
export async function renderSheet({ columns, rows, tile }: Sheet): Promise<Result<Uint8Array>> {
  const gutter =
    2 * GAP +
    Math.ceil(
      Math.max(0, ...rows.flatMap(row => row.label.split('\n').map(({ length }) => length))) * FONT * 0.62,
    );
  const count = Math.max(columns.length, ...rows.map(row => row.pictures.length));
  const layers: { input: Buffer; left: number; top: number }[] = [];
  const headings = columns.map(({ label }) => wrap(label, tile));
  const header = Math.max(1, ...headings.map(lines => lines.length)) * LINE + GAP;
  const left = (column: number): number => gutter + column * (tile + GAP);
  const top = (row: number): number => header + row * (tile + GAP);
  for (const [i, lines] of headings.entries())
    if (lines.length > 0) layers.push({ input: text(lines, tile, header), left: left(i), top: 0 });
  for (const [j, row] of rows.entries()) {
    if (row.label !== '')
      layers.push({ input: text(row.label.split('\n'), gutter, tile), left: 0, top: top(j) });
    for (const [i, picture] of row.pictures.entries()) {
      if (picture === null) continue;
      try {
        layers.push({ input: await drawTile(picture, tile), left: left(i), top: top(j) });
      } catch (error) {
        const name = typeof picture === 'string' ? picture : `row ${j + 1}, column ${i + 1}`;
        return fail(unreadable(name, error instanceof Error ? error.message : String(error)));
      }
    }
  }
  const png = await canvas(Math.max(1, left(count)), Math.max(1, top(rows.length)), 'white')
    .composite(layers)
    .removeAlpha()
    .png()
    .toBuffer();
  return ok(png);
}

async function drawTile(picture: SheetPicture, tile: number): Promise<Buffer> {
  const isRaw = typeof picture === 'object' && 'rgb' in picture;
  const image = isRaw
    ? open(picture.rgb, { raw: { width: picture.width, height: picture.height, channels: 3 } })
    : open(picture);
  const { width, height } = isRaw ? picture : await image.metadata();
  const kernel = Math.max(width, height) < tile ? 'nearest' : 'lanczos3';
  return image
    .autoOrient()
    .resize(tile, tile, { fit: 'contain', background: 'white', kernel })
    .flatten({ background: 'white' })
    .png({ compressionLevel: 0 })
    .toBuffer();
}

/** A label in lines that fit into `width` pixels, broken between words where it can be. */
function wrap(label: string, width: number): readonly string[] {
  const room = Math.max(1, Math.floor((width - GAP) / (FONT * 0.55)));
  const cut = (line: string): string => (line.length > room ? `${line.slice(0, room - 1)}…` : line);
  const lines: string[] = [];
  for (const part of label.split('\n')) {
    let last: string | undefined;
    for (const word of part.split(' ').filter(Boolean)) {
      if (last !== undefined && last.length + 1 + word.length <= room) {
        last = `${last} ${word}`;
        lines[lines.length - 1] = last;
      } else {
        last = word;
        lines.push(word);
      }
    }
  }
  const shown = lines.slice(0, MOST_LINES).map(cut);
  if (lines.length > MOST_LINES) shown[MOST_LINES - 1] = cut(`${lines[MOST_LINES - 1]} …`);
  return shown;
}

/** Lines of text, centred from top to bottom, on a transparent ground. */
function text(lines: readonly string[], width: number, height: number): Buffer {
  const first = (height - (lines.length - 1) * LINE) / 2;
  const spans = lines.map((line, i) => {
    const escaped = line.replace(/[<>&'"\p{Cc}]/gu, c => (c < ' ' ? ' ' : `&#${c.codePointAt(0)};`));
    return `<text x="${GAP}" y="${first + i * LINE}" dominant-baseline="central">${escaped}</text>`;
  });
  return Buffer.from(
    `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" font-family="sans-serif" ` +
      `font-size="${FONT}">${spans.join('')}</svg>`,
  );
}

/** A small upright WebP of a picture file, at most `px` on its longer side and never enlarged; L-10 when unreadable. */
export async function thumbnail(file: string, px: number): Promise<Result<Uint8Array>> {
  try {
    const webp = await open(file)
      .autoOrient()
      .resize(px, px, { fit: 'inside', withoutEnlargement: true })
      .webp()
      .toBuffer();
    return ok(webp);
  } catch (error) {
    return fail(unreadable(file, error instanceof Error ? error.message : String(error)));
  }
}
