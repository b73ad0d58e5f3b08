import type { PictureTags } from './input.ts';
import { captionsWith } from './input.ts';
import type { Told } from './notes.ts';

const BLUR = new Set(['blurry background', 'bokeh', 'depth of field', 'blurry', 'blurry foreground']);

/** L-06: tags of blur; in a caption they may make results blurry (S-29). */
export const blurTags = ({ tags }: PictureTags): readonly string[] => tags.filter(tag => BLUR.has(tag));

export const tellBlur = (tag: string, count: number): Told => ({
  message: `\`${tag}\` in ${captionsWith(count)}`,
  remedy: `\`drop: ${tag}\` if results come out blurry`,
});
