import type { TagRecord } from './caption.ts';
import type { Dialect } from './rules.ts';

/** Between the tags of a caption, in every dialect. */
export const SEPARATOR = ', ';

/** Writes tags in a dialect: words joined by its space, parentheses escaped if it wants them so. */
export function compileRender(dialect: Dialect): (record: TagRecord) => string {
  return ({ tag, text = tag.replaceAll(' ', dialect.space) }) =>
    dialect.escape ? text.replace(/[()]/g, '\\$&') : text;
}
