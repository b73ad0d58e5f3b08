import type { Diagnostic, Location } from '../diagnostics/diagnostic.ts';

/** Everything that can be wrong with a recipe, by its stable code; the reference in docs/ lists them. */
export const FAULTS = {
  SDB001: 'The text is not valid YAML.',
  SDB002: 'A key stands twice in one map.',
  SDB003: 'A tab is used to indent.',
  SDB004: 'The file still holds the marks of a merge conflict.',
  SDB005: 'An alias names no anchor, contains itself, or unfolds to too much.',
  SDB006: 'The recipe, or a recipe it extends, is missing or empty.',
  SDB007: 'Recipes extend one another in a circle.',
  SDB008: 'A variable is unknown or refers to another.',
  SDB010: 'A key is not one that sdbuild knows.',
  SDB011: 'A value is of the wrong type.',
  SDB012: 'A key is missing.',
  SDB013: 'A value is not one of those possible.',
  SDB014: 'Keys stand together that exclude one another, or one stands without the other it needs.',
  SDB020: 'A name refers to nothing in the recipe.',
  SDB021: 'A name refers to something of another sort.',
  SDB022: 'A path is absolute or may leave the project.',
  SDB023: 'A file does not exist.',
  SDB024: 'A name is used twice.',
  SDB025: 'Values contradict one another.',
  SDB026: 'A model would be made from itself.',
} as const;

export type FaultCode = keyof typeof FAULTS;

/** One fault of a recipe as a diagnostic. */
export function fault(
  code: FaultCode,
  message: string,
  location: Location,
  more: { readonly hint?: string | undefined; readonly related?: Diagnostic['related'] | undefined } = {},
): Diagnostic {
  return {
    severity: 'error',
    code,
    message,
    location,
    ...(more.hint === undefined ? {} : { hint: more.hint }),
    ...(more.related === undefined || more.related.length === 0 ? {} : { related: more.related }),
  };
}

/** Faults in reading order, each once. Files keep the order in which they first appear. */
export function inOrder(faults: readonly Diagnostic[]): readonly Diagnostic[] {
  const files = [...new Set(faults.map(({ location }) => location?.file))];
  const seen = new Set<string>();
  return faults
    .filter(({ message, location }) => {
      const identity = JSON.stringify([message, location?.file, location?.start]);
      return !seen.has(identity) && seen.add(identity);
    })
    .sort(
      ({ location: a }, { location: b }) =>
        files.indexOf(a?.file) - files.indexOf(b?.file) ||
        (a?.start?.line ?? 0) - (b?.start?.line ?? 0) ||
        (a?.start?.column ?? 0) - (b?.start?.column ?? 0),
    );
}

/** The place of a stretch of text, from offsets in UTF-16 units. */
export type Locate = (start: number, end: number) => Location;

/** What to do about a pattern that YAML takes for an alias. */
export const QUOTE_PATTERN = 'put a pattern in quotes: `"*bangs"`';
