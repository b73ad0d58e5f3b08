// What a command says of a name on its line that the recipe does not have.
import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import { suggestion } from '../diagnostics/suggest.ts';

/** `asked`: the word as the names are written, where a person may write it otherwise too. */
export function noSuch(
  what: 'dataset' | 'training',
  word: string,
  names: readonly string[],
  asked = word,
): Diagnostic {
  const hint = suggestion(asked, names);
  const message = `there is no ${what} \`${word}\` in the recipe`;
  return { severity: 'error', code: 'SDB344', message, ...(hint !== undefined && { hint }) };
}
