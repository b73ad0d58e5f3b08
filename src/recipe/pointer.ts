/** The decoded parts of a JSON pointer. */
export const segments = (pointer: string): readonly string[] =>
  pointer
    .split('/')
    .slice(1)
    .map(part => part.replaceAll('~1', '/').replaceAll('~0', '~'));

/** The pointer of an entry below another. */
export const below = (pointer: string, ...names: readonly (string | number)[]): string =>
  [pointer, ...names.map(name => String(name).replaceAll('~', '~0').replaceAll('/', '~1'))].join('/');
