// What was decided by hand for single pictures: which of it is for which picture.
import { type Diagnostic, fail, type Location, ok, type Result } from '../diagnostics/diagnostic.ts';
import { suggestion } from '../diagnostics/suggest.ts';
import { readOverrides } from '../recipe/overrides.ts';
import type { Dataset, PictureOverride } from '../recipe/project.ts';
import type { Listing } from './listing.ts';

/** Overrides by the path of their picture: those of one file, or of the recipe. */
export type OverridesByPicture = ReadonlyMap<string, PictureOverride>;

/** Reads them, where they are not a file a picture, and warns of all whose picture is gone. */
export function overridesOf(
  { captions }: Dataset,
  { pictures, strayOverrides }: Listing,
  readFile: (path: string) => Buffer,
): Result<OverridesByPicture> {
  const { overrides } = captions;
  if (overrides.kind === 'folder')
    return ok(
      new Map(),
      strayOverrides.map(file => gone(file, { file }, undefined)),
    );
  const read =
    overrides.kind === 'here'
      ? ok(overrides.entries)
      : readOverrides(overrides.path, readFile(overrides.path).toString('utf8'));
  if (!read.ok || read.value.length === 0) return read.ok ? ok(new Map()) : read;
  const names = new Map(pictures.flatMap(({ path, stem }) => [[stem, path] as const, [path, path] as const]));
  const found = new Map<string, PictureOverride>();
  const diagnostics: Diagnostic[] = [];
  for (const one of read.value) {
    const path = names.get(one.picture);
    const other = path === undefined ? undefined : found.get(path);
    if (path === undefined) {
      const similar = pictures.length > 10_000 ? [] : [...names.keys()];
      diagnostics.push(gone(`\`${one.picture}\``, one.where, suggestion(one.picture, similar)));
    } else if (other !== undefined) diagnostics.push(twice(path, one.where, other.where));
    else found.set(path, one);
  }
  return diagnostics.some(({ severity }) => severity === 'error')
    ? fail(...diagnostics)
    : ok(found, diagnostics);
}

const gone = (name: string, location: Location, similar: string | undefined): Diagnostic => ({
  severity: 'warning',
  code: 'SDB332',
  message: `no picture for the override ${name}`,
  location,
  hint: similar ?? 'rename it with its picture, or take it out',
});

const twice = (path: string, location: Location, first: Location): Diagnostic => ({
  severity: 'error',
  code: 'SDB332',
  message: `two overrides for \`${path}\``,
  location,
  hint: 'make them one',
  related: [{ message: 'the first one', location: first }],
});
