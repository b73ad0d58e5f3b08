import { type Finding, found } from './finding.ts';
import type { LintPicture, LintSettings } from './input.ts';

/** What nearly all caption files consist of. */
const PLAIN = /^[\x20-\x7e\n]*$/;

/** How each fault reads, and whether it is certain to be misread. */
const FAULTS: readonly (readonly [pattern: RegExp, told: string, grave: boolean])[] = [
  [/^\ufeff/, 'a byte order mark', false],
  [/\ufffd/, 'bytes that are not UTF-8', true],
  [/\r(?!\n)/, 'line ends of a carriage return alone', false],
  [/\t/, 'a tab', false],
  [/\0/, 'a NUL', false],
  [/[，、]/, 'a full-width comma, which separates nothing', true],
  [/[\u200b-\u200d\u2060]|(?!^)\ufeff/, 'a character without width', false],
  [/[‘’“”]/, 'typographic quotation marks', false],
];

/**
 * L-33: a caption file that programs read differently (S-95). The line ends of Windows are not among it: every reader of
 * captions takes them.
 */
export function checkEncoding({ name, sidecar }: LintPicture, settings: LintSettings): readonly Finding[] {
  if (sidecar === undefined || PLAIN.test(sidecar)) return [];
  const faults = FAULTS.filter(([pattern]) => pattern.test(sidecar));
  const told = faults.map(([, text]) => text);
  if (sidecar.normalize('NFC') !== sidecar) told.push('accents apart from their letters (not NFC)');
  if (told.length === 0) return [];
  return found('L-33', settings, {
    ...(faults.some(([, , grave]) => grave) && { severity: 'error' }),
    image: name,
    measured: told.length,
    threshold: 0,
    message: `its caption file has ${told.join(', ')}`,
    remedy: 'save it as UTF-8 without a byte order mark, with `,` between tags',
  });
}
