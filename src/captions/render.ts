import type { TagRecord } from './caption.ts';
import type { Dialect } from './rules.ts';

/** Between the tags of a caption, in every dialect. */
export const SEPARATOR = ', ';

/** Writes tags in a dialect: words joined by its space, parentheses escaped if it wants them so. Kept in memory. */
export function compileRender(dialect: Dialect): (record: TagRecord) => string {
  const written = new Map<string, string>();
  const escaped = (text: string): string => (dialect.escape ? text.replace(/[()]/g, '\\$&') : text);
  return record => {
    const key = record.text ?? record.tag;
    if (record.text !== undefined) return escaped(key);
    let text = written.get(key);
    if (text === undefined) {
      text = escaped(key.replaceAll(' ', dialect.space));
      written.set(key, text);
    }
    return text;
  };
}
