import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import { fail, ok, type Result } from '../diagnostics/diagnostic.ts';
import type { Source } from './rules.ts';
import type { GivenTag } from './sources.ts';
import { readItem } from './tag.ts';
import type { Category } from './tag-vocabulary.ts';
import { readScores } from './tagger-file.ts';

/** What a file beside a picture holds: text with commas or line ends, or tags. */
export type FileTags = { readonly text: string } | { readonly tags: readonly GivenTag[] };

/** Reads the text of a source's file; one that is broken costs its picture, and the diagnostic says the remedy. */
export function readSource(
  source: Source & { readonly ending: string },
  text: string,
  file: string,
): Result<FileTags> {
  const broken = brokenText(text, file);
  if (broken !== undefined) return fail(broken);
  const isScores = source.kind === 'scores';
  if (!isScores && !source.ending.endsWith('json')) return ok({ text });
  const json = parseJson(text, file);
  if (!json.ok) return json;
  const tags = isScores ? readScores(json.value) : readLists(json.value);
  if (tags !== undefined) return ok({ tags });
  return fail(
    brokenFile(
      file,
      isScores ? 'holds no tags with scores' : 'holds no tags',
      isScores
        ? 'write `{"1girl": 0.98, …}`, the same by category, or a list of `{tag, score, category}`; scores are 0 to 1'
        : 'write a list of tags, or an object with `tags`',
    ),
  );
}

/** Why a text cannot have been UTF-8: bytes that are none were replaced when it was read. */
export function brokenText(text: string, file: string): Diagnostic | undefined {
  if (text.includes('\0'))
    return brokenFile(file, 'holds NUL bytes, as UTF-16 does', 'save it as UTF-8 text');
  if (text.includes('\ufffd'))
    return brokenFile(
      file,
      'is not UTF-8',
      'save it as UTF-8; if it is Shift-JIS: `iconv -f CP932 -t UTF-8`, if UTF-16: `iconv -f UTF-16 -t UTF-8`',
    );
  return undefined;
}

/** JSON, also behind a byte order mark. */
export function parseJson(text: string, file: string): Result<unknown> {
  try {
    return ok(JSON.parse(text.startsWith('\ufeff') ? text.slice(1) : text) as unknown);
  } catch (error) {
    const message = error instanceof Error ? error.message.replace(/[\r\n]+/g, ' ') : '';
    return fail(brokenFile(file, `is not JSON: ${message}`, 'have it written again, or take it away'));
  }
}

/** A source's file that cannot be used. */
export const brokenFile = (file: string, what: string, hint: string): Diagnostic => ({
  severity: 'error',
  code: 'SDB330',
  message: `\`${file}\` ${what}`,
  location: { file },
  hint,
});

/** Members that hold a picture's tags of one kind, as gallery-dl names them for Danbooru. */
const MEMBERS: readonly (readonly [prefix: string, category: Category])[] = [
  ['general', 'general'],
  ['species', 'general'],
  ['character', 'character'],
  ['copyright', 'copyright'],
  ['artist', 'artist'],
  ['meta', 'meta'],
];

/** Tags without scores: a list of Hydrus, or what gallery-dl knows of a picture; undefined where there are none. */
function readLists(json: unknown): readonly GivenTag[] | undefined {
  const list = listOf(json);
  if (list !== undefined) return list.map(readItem);
  if (json === null || typeof json !== 'object') return undefined;
  const members = new Map<string, unknown>(Object.entries(json));
  const tags = members.get('tags');
  const nested =
    tags !== null && typeof tags === 'object' && !Array.isArray(tags) ? Object.entries(tags) : [];
  const inNested = new Map<string, unknown>(nested);
  const found = MEMBERS.flatMap(([name, category]) => {
    const kind = members.get(`tags_${name}`) ?? members.get(`tag_string_${name}`) ?? inNested.get(name);
    return (listOf(kind) ?? []).map((tag): GivenTag => ({ tag, category }));
  });
  if (found.length > 0) return found;
  return (listOf(tags) ?? listOf(members.get('tag_string')))?.map(readItem);
}

/** A list of texts, or text with commas, or, where there is none, with spaces as boorus write it. */
function listOf(json: unknown): readonly string[] | undefined {
  if (typeof json === 'string')
    return json.split(json.includes(',') ? ',' : /\s+/).filter(item => item.trim() !== '');
  return Array.isArray(json) && json.every(item => typeof item === 'string') ? json : undefined;
}
