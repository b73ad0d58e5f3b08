import { fail, ok, type Result } from '../diagnostics/diagnostic.ts';
import { brokenFile, brokenText, parseJson } from './read-source.ts';

/** What one file says of many pictures: the text of each, by the picture's path. */
export type Metadata = (path: string) => string | undefined;

interface Told {
  /** Without ending, with `/` between folders. */
  readonly path: string;
  readonly text: string;
}

/**
 * Reads the file in which sd-scripts keeps captions and tags of all pictures. Its keys are paths of whichever machine
 * wrote it, or names without folder or ending: the picture is the one whose path ends like the key, or whose name is
 * the only such one.
 */
export function readMetadata(text: string, file: string): Result<Metadata> {
  const broken = brokenText(text, file);
  if (broken !== undefined) return fail(broken);
  const json = parseJson(text, file);
  if (!json.ok) return json;
  const { value } = json;
  if (value === null || typeof value !== 'object' || Array.isArray(value))
    return fail(
      brokenFile(file, 'holds no pictures', 'it must be `{"picture": {"caption": …, "tags": …}, …}`'),
    );
  const byStem = new Map<string, Told[]>();
  for (const [key, entry] of Object.entries(value)) {
    const path = withoutEnding(key.replaceAll('\\', '/'));
    const stem = stemOf(path);
    const told = { path, text: textOf(entry) };
    const others = byStem.get(stem);
    if (others === undefined) byStem.set(stem, [told]);
    else others.push(told);
  }
  return ok(picture => {
    const path = withoutEnding(picture);
    const candidates = byStem.get(stemOf(path)) ?? [];
    const found =
      candidates.find(one => one.path === path) ??
      candidates.find(one => one.path.endsWith(`/${path}`) || path.endsWith(`/${one.path}`)) ??
      (candidates.length === 1 ? candidates[0] : undefined);
    return found === undefined || found.text === '' ? undefined : found.text;
  });
}

/** As sd-scripts puts them together. */
function textOf(entry: unknown): string {
  const { caption, tags } = (entry ?? {}) as { readonly caption?: unknown; readonly tags?: unknown };
  return [caption, tags]
    .flat()
    .filter(part => typeof part === 'string' && part.trim() !== '')
    .join(', ');
}

/**
 * The words in a picture's file name, after the numbers that the preprocessing of the WebUI puts before them:
 * `00001-0-caption words`. `2girls` is no such number.
 */
export function wordsInName(stem: string): string {
  return stem.replace(/^\d{5,}-\d+-|^\d+(?:-\d+)*(?:[-\s]+|$)/, '');
}

const stemOf = (path: string): string => path.slice(path.lastIndexOf('/') + 1);

/** Only endings of pictures: names may hold dots, and keys mostly have no ending. */
const withoutEnding = (path: string): string =>
  path.replace(/\.(png|jpe?g|webp|bmp|avif|jxl|gif|tiff?)$/i, '');
