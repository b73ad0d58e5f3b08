// Writes into the text of a lock, and leaves everything else in it as it was.
import { Document, isMap, isScalar, isSeq, type Pair, parseDocument, YAMLMap, type YAMLSeq } from 'yaml';
import { LOCK_VERSION } from './lock.ts';

/**
 * The text of a lock that `readLock` accepts, or of none, with these picks of one training. Comments stay, and trainings that
 * are added stand by their names.
 */
export function withPicks(text: string | undefined, training: string, steps: readonly number[]): string {
  const document = openLock(text);
  const picks = mapIn(document, ['picks']);
  const list = valueAt(picks, training);
  if (isSeq(list)) overwrite(list, steps);
  else {
    const node = document.createNode([...steps]) as YAMLSeq;
    node.flow = true;
    setSorted(picks, training, node);
  }
  if (steps.length === 0) removeBare(picks, training);
  // An empty map in braces may have become one that holds something.
  picks.flow = picks.items.length === 0;
  return lockText(document, text);
}

/** A lock as it can be edited; a new one where there is none. */
export function openLock(text: string | undefined): Document {
  const document = text === undefined ? new Document({}) : parseDocument(text, { stringKeys: true });
  if (!document.has('sdbuild')) document.set('sdbuild', LOCK_VERSION);
  return document as Document;
}

/** As it is written, with the line ends that the text before had. */
export function lockText(document: Document, before: string | undefined): string {
  const written = document.toString({ lineWidth: 0, flowCollectionPadding: false });
  return before?.includes('\r\n') ? written.replaceAll(/\r?\n/g, '\r\n') : written;
}

/** The map below these keys; those that are missing are made. */
export function mapIn(document: Document, keys: readonly string[]): YAMLMap {
  let map = document.contents as YAMLMap;
  for (const [depth, key] of keys.entries()) {
    const below = valueAt(map, key);
    const next = isMap(below) ? below : new YAMLMap(document.schema);
    // What a lock holds has an order of its own; what is in it stands by its name.
    if (next !== below && depth === 0) map.set(key, next);
    else if (next !== below) setSorted(map, key, next);
    next.flow = next.flow === true && next.items.length > 0;
    map = next;
  }
  return map;
}

/** Sets a value, a new one before the first key that is greater. */
export function setSorted(map: YAMLMap, key: string, value: unknown): void {
  if (map.items.some(one => nameOf(one.key) === key)) {
    map.set(key, value);
    return;
  }
  map.set(key, value);
  const pair = map.items.pop() as Pair;
  const at = map.items.findIndex(one => nameOf(one.key) > key);
  map.items.splice(at < 0 ? map.items.length : at, 0, pair);
}

const valueAt = (map: YAMLMap, key: string): unknown => map.items.find(one => nameOf(one.key) === key)?.value;

/** Items that stay are the same nodes, with the comments that they carry. */
function overwrite(list: YAMLSeq, steps: readonly number[]): void {
  const same = list.items.findIndex((item, at) => (isScalar(item) ? item.value : item) !== steps[at]);
  list.items.splice(same < 0 ? list.items.length : same);
  for (const step of steps.slice(list.items.length)) list.add(step);
}

/** Without picks a training is not named, unless somebody wrote a comment to it. */
function removeBare(picks: YAMLMap, training: string): void {
  const at = picks.items.findIndex(({ key }) => nameOf(key) === training);
  const pair = picks.items[at];
  if (pair === undefined) return;
  const commented = [pair.key, pair.value].some(
    one =>
      typeof one === 'object' && one !== null && ('comment' in one || 'commentBefore' in one) && hasText(one),
  );
  if (!commented) picks.items.splice(at, 1);
}

const hasText = ({ comment, commentBefore }: { comment?: unknown; commentBefore?: unknown }): boolean =>
  Boolean(comment ?? commentBefore);

const nameOf = (key: unknown): string => String(isScalar(key) ? key.value : key);
