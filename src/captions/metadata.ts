import { fail, ok, type Result } from '../diagnostics/diagnostic.ts';
import { type Entry, joined, keyOf, type Told, withoutEnding } from './metadata-entry.ts';
import { readRows } from './metadata-rows.ts';
import { brokenFile, brokenText, parseJson } from './read-source.ts';

/** What one file says of many pictures, by the picture's path. */
export type Metadata = (path: string) => Told | undefined;

/**
 * Reads a file that tells of all pictures: the JSON in which sd-scripts keeps captions and tags, or, where it ends in
 * `.jsonl`, a line a picture. Keys are paths of whichever machine wrote it, or names without folder or ending: the
 * picture is the one whose path ends like the key, or whose name is the only such one.
 */
export function readMetadata(text: string, file: string): Result<Metadata> {
  const broken = brokenText(text, file);
  if (broken !== undefined) return fail(broken);
  const entries = file.endsWith('.jsonl') ? readRows(text, file) : readObject(text, file);
  return entries.ok ? ok(metadataOf(entries.value)) : entries;
}

function readObject(text: string, file: string): Result<readonly Entry[]> {
  const json = parseJson(text, file);
  if (!json.ok) return json;
  const { value } = json;
  if (value === null || typeof value !== 'object' || Array.isArray(value))
    return fail(
      brokenFile(file, 'holds no pictures', 'it must be `{"picture": {"caption": …, "tags": …}, …}`'),
    );
  return ok(
    Object.entries(value).map(([key, entry]) => {
      const { caption, tags } = (entry ?? {}) as { readonly caption?: unknown; readonly tags?: unknown };
      return { path: keyOf(key), told: { text: joined([caption, tags]) } };
    }),
  );
}

function metadataOf(entries: readonly Entry[]): Metadata {
  const byStem = new Map<string, Entry[]>();
  for (const entry of entries) {
    const stem = stemOf(entry.path);
    const others = byStem.get(stem);
    if (others === undefined) byStem.set(stem, [entry]);
    else others.push(entry);
  }
  return picture => {
    const path = withoutEnding(picture);
    const candidates = byStem.get(stemOf(path)) ?? [];
    const found =
      candidates.find(one => one.path === path) ??
      candidates.find(one => one.path.endsWith(`/${path}`) || path.endsWith(`/${one.path}`)) ??
      (candidates.length === 1 ? candidates[0] : undefined);
    return found === undefined || ('text' in found.told && found.told.text === '') ? undefined : found.told;
  };
}

/**
 * The words in a picture's file name, after the numbers that the preprocessing of the WebUI puts before them:
 * `00001-0-caption words`. `2girls` is no such number.
 */
export function wordsInName(stem: string): string {
  return stem.replace(/^\d{5,}-\d+-|^\d+(?:-\d+)*(?:[-\s]+|$)/, '');
}

const stemOf = (path: string): string => path.slice(path.lastIndexOf('/') + 1);
