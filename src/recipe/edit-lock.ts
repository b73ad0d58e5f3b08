// Writes picks into the text of a lock, and leaves everything else in it as it was.
import { Document, isMap, isScalar, isSeq, type Pair, parseDocument, type YAMLMap, type YAMLSeq } from 'yaml';
import { LOCK_VERSION } from './lock.ts';

/**
 * The text of a lock that `readLock` accepts, or of none, with these picks of one training. Comments stay, and trainings that
 * are added stand by their names.
 */
export function withPicks(text: string | undefined, training: string, steps: readonly number[]): string {
  const document = text === undefined ? new Document({}) : parseDocument(text, { stringKeys: true });
  if (!document.has('sdbuild')) document.set('sdbuild', LOCK_VERSION);
  if (!isMap(document.get('picks'))) document.set('picks', document.createNode({}));
  const picks = document.get('picks') as YAMLMap;
  const at = picks.items.findIndex(({ key }) => nameOf(key) === training);
  const list = picks.items[at]?.value;
  if (isSeq(list)) overwrite(list, steps);
  else {
    const pair = document.createPair(training, [...steps]) as Pair;
    (pair.value as YAMLSeq).flow = true;
    if (at >= 0) picks.items[at] = pair;
    else picks.items.splice(placeFor(picks, training), 0, pair);
  }
  if (steps.length === 0) removeBare(picks, training);
  // An empty map in braces may have become one that holds something.
  picks.flow = picks.items.length === 0;
  const written = document.toString({ lineWidth: 0, flowCollectionPadding: false });
  return text?.includes('\r\n') ? written.replaceAll(/\r?\n/g, '\r\n') : written;
}

/** Items that stay are the same nodes, with the comments that they carry. */
function overwrite(list: YAMLSeq, steps: readonly number[]): void {
  const same = list.items.findIndex((item, at) => (isScalar(item) ? item.value : item) !== steps[at]);
  list.items.splice(same < 0 ? list.items.length : same);
  for (const step of steps.slice(list.items.length)) list.add(step);
}

/** Before the first name that is greater. */
function placeFor(picks: YAMLMap, training: string): number {
  const at = picks.items.findIndex(({ key }) => nameOf(key) > training);
  return at < 0 ? picks.items.length : at;
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
