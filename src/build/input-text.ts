import type { Input } from './step.ts';

/**
 * An input of an item in few bytes: most map steps read the items of others that have the same name, `=`. No name of
 * anything holds \0.
 */
export const writeInput = (input: Input, item: string): string => {
  const name = (one: string | undefined): string =>
    one === undefined ? '-' : one === item ? '=' : `+${one}`;
  return 'file' in input
    ? `f${name(input.file)}`
    : ['s', input.step, name(input.item), input.select === undefined ? '-' : `+${input.select}`].join('\0');
};

/** What was written of an input of the item `own`. */
export const readInput = (text: string, own: string): Input => {
  const name = (one: string): string => (one === '=' ? own : one.slice(1));
  if (text.startsWith('f')) return { file: name(text.slice(1)) };
  const [, step = '', item = '-', select = '-'] = text.split('\0');
  return {
    step,
    ...(item !== '-' && { item: name(item) }),
    ...(select !== '-' && { select: select.slice(1) }),
  };
};
