const NAMES: Readonly<Record<string, string>> = {
  string: 'text',
  number: 'a number',
  integer: 'a whole number',
  boolean: '`true` or `false`',
  array: 'a list',
  object: 'a map of keys',
  null: 'empty',
};
const WORDS_FOR_TRUE = ['yes', 'on', 'y', 'True', 'TRUE', '1'];
const WORDS_FOR_FALSE = ['no', 'off', 'n', 'False', 'FALSE', '0'];

/** Whether a value is of a JSON Schema type. */
export function isA(type: string, value: unknown): boolean {
  if (type === 'number') return Number.isFinite(value);
  if (type === 'integer') return Number.isInteger(value);
  if (type === 'array') return Array.isArray(value);
  if (type === 'null') return value === null;
  if (type === 'object') return typeof value === 'object' && value !== null && !Array.isArray(value);
  return typeof value === type;
}

/** A JSON Schema type, or several, in words. */
export const typeName = (type: string | readonly string[]): string =>
  [type]
    .flat()
    .map(one => NAMES[one] ?? one)
    .join(' or ');

/** What a value is, in words. */
export function kindOf(value: unknown): string {
  if (value === null) return 'empty';
  if (typeof value === 'number' && !Number.isFinite(value)) return `\`${value}\``;
  if (Array.isArray(value)) return 'a list';
  if (typeof value === 'object') return 'a map of keys';
  return typeof value === 'string' ? `the text ${show(value)}` : show(value);
}

/** A value as it could be written, short. */
export function show(value: unknown): string {
  const text = typeof value === 'string' && value !== '' ? value : (JSON.stringify(value) ?? '');
  return `\`${text.length > 40 ? `${text.slice(0, 39)}…` : text}\``;
}

/** Why a value that looks right is of the wrong type in YAML, and what to write. */
export function typeHint(wanted: string | readonly string[], value: unknown): string | undefined {
  const types = [wanted].flat();
  if (value === null) return 'nothing is written here';
  if (types.includes('object') && value === true) return 'write `{}` for a map with nothing in it';
  if (types.includes('boolean')) {
    if (WORDS_FOR_TRUE.includes(String(value))) return 'write `true`';
    if (WORDS_FOR_FALSE.includes(String(value))) return 'write `false`';
  }
  if (typeof value === 'string' && (types.includes('number') || types.includes('integer'))) {
    if (value.trim() !== '' && Number.isFinite(Number(value)))
      return `write \`${value.trim()}\` without quotes`;
    const digits = value.replaceAll(/[_,\s]/g, '');
    if (/^\d+$/.test(digits)) return `write \`${digits}\``;
  }
  if (types.includes('string') && (typeof value === 'number' || typeof value === 'boolean'))
    return `put it in quotes: \`"${value}"\``;
  if (types.includes('array') && value !== null && !Array.isArray(value) && typeof value !== 'object')
    return `write \`[${value}]\``;
  return undefined;
}
