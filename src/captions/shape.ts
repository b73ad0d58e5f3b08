/** What is known of tags that cannot be listed: how they begin and how they end. */
export interface Shape {
  readonly start: string;
  readonly end: string;
  /** Nothing else: the tag is `start`. */
  readonly whole?: true;
}

/** The one tag itself. */
export const wholeShape = (tag: string): Shape => ({ start: tag, end: tag, whole: true });

/** False only where no tag looks like both. */
export function mayBeSame(one: Shape, other: Shape): boolean {
  if (one.whole) return looksLike(one.start, other);
  if (other.whole) return looksLike(other.start, one);
  const starts = one.start.startsWith(other.start) || other.start.startsWith(one.start);
  return starts && (one.end.endsWith(other.end) || other.end.endsWith(one.end));
}

/** Whether some tag looks like this and like one of those. */
export const looksLikeOne =
  (shapes: readonly Shape[]) =>
  (shape: Shape): boolean =>
    shapes.some(one => mayBeSame(one, shape));

const looksLike = (tag: string, { start, end, whole }: Shape): boolean =>
  whole
    ? tag === start
    : tag.length >= start.length + end.length && tag.startsWith(start) && tag.endsWith(end);

/** Of a glob: what stands before its first asterisk and after its last. */
export function globShape(glob: string): Shape {
  if (!glob.includes('*')) return wholeShape(glob);
  return { start: glob.slice(0, glob.indexOf('*')), end: glob.slice(glob.lastIndexOf('*') + 1) };
}

/** Of a regular expression: the plain characters at its ends, or nothing where there is a choice. */
export function regexShape(source: string): Shape {
  const choice = source.includes('\\') ? /\|/ : /\|(?![^()[\]]*\))/;
  if (choice.test(source)) return { start: '', end: '' };
  const start = /^[a-z0-9 '-]*(?![?*+{])/i.exec(source)?.[0] ?? '';
  const end = /(?<![\\a-z0-9 '-])[a-z0-9 '-]*$/i.exec(source)?.[0] ?? '';
  if (start === source) return wholeShape(source.toLowerCase());
  return { start: start.toLowerCase(), end: end.toLowerCase() };
}
