// What metadata tells of one picture, in whichever form it was written.

/** The text of a picture, or the path of another picture, of which its text lies in the caption file beside that. */
export type Told = { readonly text: string } | { readonly beside: string };

/** What is told of one picture. */
export interface Entry {
  /** Without ending, with `/` between folders. */
  readonly path: string;
  readonly told: Told;
}

/** Texts, or lists of texts, as sd-scripts puts them together. */
export const joined = (texts: readonly unknown[]): string =>
  texts
    .flat()
    .filter(text => typeof text === 'string' && text.trim() !== '')
    .join(', ');

/** A path as pictures are found by. */
export const keyOf = (path: string): string => withoutEnding(path.replaceAll('\\', '/'));

/** Only endings of pictures: names may hold dots, and keys mostly have no ending. */
export const withoutEnding = (path: string): string =>
  path.replace(/\.(png|jpe?g|webp|bmp|avif|jxl|gif|tiff?)$/i, '');
