// What metadata tells of the pictures of a dataset, with the files that it only points to.
import type { Metadata } from '../captions/metadata.ts';
import { withoutEnding } from '../captions/metadata-entry.ts';
import { type Diagnostic, ok, type Result } from '../diagnostics/diagnostic.ts';
import type { Listing } from './listing.ts';

/** A picture's text, or the path of the file with it. */
export type FoundMetadata = (
  picture: string,
) => { readonly text?: string; readonly file?: string } | undefined;

/** Finds the captions that metadata points to; those outside of the project are not read, which is warned of. */
export function findCaptions(
  metadata: Metadata,
  file: string,
  { names, hasFile, inProject }: Listing,
): Result<FoundMetadata> {
  const outside = names.flatMap(name => {
    const told = metadata(name);
    return told !== undefined && 'beside' in told && inProject(told.beside) === undefined
      ? [told.beside]
      : [];
  });
  const find: FoundMetadata = picture => {
    const told = metadata(picture);
    if (told === undefined || 'text' in told) return told;
    const path = inProject(told.beside);
    const caption = path === undefined ? undefined : `${withoutEnding(path)}.txt`;
    return caption !== undefined && hasFile(caption) ? { file: caption } : undefined;
  };
  return ok(find, outside.length === 0 ? [] : [notRead(file, outside)]);
}

const notRead = (file: string, [first = '', ...more]: readonly string[]): Diagnostic => ({
  severity: 'warning',
  code: 'SDB333',
  message:
    more.length === 0
      ? `the caption beside \`${first}\` is not read: it lies outside of the project`
      : `the captions beside \`${first}\` and ${more.length} more pictures are not read: they lie outside of the project`,
  location: { file },
  hint: 'have the exported pictures captioned, which `{sidecar: .txt}` reads, or keep what was exported in the project',
});
