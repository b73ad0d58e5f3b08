// Metadata with a line of JSON a picture: captions as `datasets` and argus-lens write them, and the manifest of
// argus-curator, which names pictures and leaves their captions to files beside them.
import { type Diagnostic, fail, ok, type Result } from '../diagnostics/diagnostic.ts';
import { type Entry, joined, keyOf } from './metadata-entry.ts';
import { brokenFile, parseJson } from './read-source.ts';

/** Versions of the manifest that are known, before the dot. */
const KNOWN = ['1', '2'];

/** Reads the lines; fails with the number of each that makes no sense. */
export function readRows(text: string, file: string): Result<readonly Entry[]> {
  const entries: Entry[] = [];
  const faults: Diagnostic[] = [];
  for (const [at, line] of text
    .replace(/^\ufeff/, '')
    .split('\n')
    .entries()) {
    if (line.trim() === '') continue;
    const json = parseJson(line, file);
    const entry = json.ok ? readRow(json.value, file) : json;
    if (entry.ok) entries.push(entry.value);
    else faults.push(...entry.diagnostics.map(one => atLine(one, file, at + 1)));
  }
  return faults.length > 0 ? fail(...faults) : ok(entries);
}

const atLine = (fault: Diagnostic, file: string, line: number): Diagnostic => ({
  ...fault,
  location: { file, start: { line, column: 1 } },
});

function readRow(json: unknown, file: string): Result<Entry> {
  const row =
    json !== null && typeof json === 'object' ? new Map<string, unknown>(Object.entries(json)) : undefined;
  if (row?.has('manifest_version')) return readManifestRow(row, file);
  const name = ['file_name', 'name', 'image'].map(key => row?.get(key)).find(isPath);
  if (row === undefined || name === undefined)
    return fail(
      brokenFile(
        file,
        'has a line without a picture',
        'write `{"file_name": "001.png", "text": "1girl, hat"}`',
      ),
    );
  const caption = row.get('final_caption') ?? row.get('caption') ?? row.get('text');
  return ok({ path: keyOf(name), told: { text: joined([caption, row.get('tags')]) } });
}

/**
 * A picture that was exported: `exported_path` from the folder of the manifest, since 2.0, else `rel_path`. It was
 * captioned where it came from, `abs_path`, or, when it was moved, where it is.
 */
function readManifestRow(row: ReadonlyMap<string, unknown>, file: string): Result<Entry> {
  const version = String(row.get('manifest_version'));
  if (!KNOWN.includes(version.split('.')[0] ?? ''))
    return fail(
      brokenFile(
        file,
        `is a manifest of version ${version}`,
        'versions 1 and 2 are known: have it exported again',
      ),
    );
  const exported = row.get(version.startsWith('1') ? 'rel_path' : 'exported_path');
  const from = row.get('abs_path');
  if (!isPath(exported) || !isPath(from) || exported.startsWith('/') || exported.split('/').includes('..'))
    return fail(
      brokenFile(
        file,
        'has a line that names no picture of its folder',
        'it needs `exported_path` (`rel_path` before 2.0), below its folder, and `abs_path`: have it exported again',
      ),
    );
  const path = file.slice(0, file.lastIndexOf('/') + 1) + exported;
  return ok({ path: keyOf(path), told: { beside: from === row.get('exported_abs_path') ? path : from } });
}

const isPath = (value: unknown): value is string => typeof value === 'string' && value.trim() !== '';
