// What a person went through of the lists of `sdbuild check --review`, in sdbuild.lock: nothing is built from it.
import { type Diagnostic, fail, ok, type Result } from '../diagnostics/diagnostic.ts';
import { lockText, mapIn, openLock, setSorted } from './edit-lock.ts';
import { fault } from './fault.ts';
import { LOCK } from './lock.ts';
import { parse } from './parse.ts';
import { child, type MapTree, type Tree } from './tree.ts';

/** Of one list of one dataset: by picture, the mark that it was given. */
export type Marks = ReadonlyMap<string, string>;

/** A mark holds for the content of a picture, `digest` is its SHA-256, and for what the list said of it. */
export const markOf = (digest: string, what: string): string => `${digest.slice(0, 12)} ${what}`;

/** The marks in the text of a lock that `readLock` accepts, or of none. */
export function readSeen(text: string | undefined): Result<(dataset: string, list: string) => Marks> {
  const parsed = parse(LOCK, text ?? '{}', 'lock');
  if (!parsed.ok) return parsed;
  const faults: Diagnostic[] = [];
  const entriesOf = (tree: Tree | undefined): MapTree['entries'] => {
    if (tree?.kind === 'map') return tree.entries;
    if (tree !== undefined && !(tree.kind === 'scalar' && tree.value === null))
      faults.push(fault('SDB011', '`seen` holds maps: of datasets, of lists, of pictures', tree.where));
    return new Map();
  };
  const seen = new Map<string, Marks>();
  for (const [dataset, { value: lists }] of entriesOf(child(parsed.value, 'seen')))
    for (const [list, { value: pictures }] of entriesOf(lists))
      seen.set(
        `${dataset} ${list}`,
        new Map([...entriesOf(pictures)].map(([picture, { value }]) => [picture, textOf(value)])),
      );
  return faults.length > 0
    ? fail(...faults)
    : ok((dataset, list) => seen.get(`${dataset} ${list}`) ?? new Map());
}

const textOf = (tree: Tree): string => (tree.kind === 'scalar' ? String(tree.value) : '');

/** The text of a lock with these marks too; all else in it stays as it was. */
export function withSeen(text: string | undefined, dataset: string, list: string, marks: Marks): string {
  const document = openLock(text);
  const pictures = mapIn(document, ['seen', dataset, list]);
  for (const [picture, mark] of marks) setSorted(pictures, picture, mark);
  return lockText(document, text);
}
