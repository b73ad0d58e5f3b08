import type { Failure, LastBuild } from '../../build/last-build.ts';
import type { Lasting } from '../../build/lasting.ts';
import type { Status, TargetStatus } from '../../build/status.ts';
import { bytes } from '../bytes.ts';
import { type Line, piece, type Tone } from '../line.ts';
import { ago, moment } from '../moment.ts';
import { aligned } from '../table.ts';
import { count, duration, itemName } from '../words.ts';
import { causeSentence } from './why.ts';

const STATES: Readonly<Record<TargetStatus['state'], readonly [word: string, tone: Tone]>> = {
  fresh: ['fresh', 'good'],
  stale: ['stale', 'warning'],
  'never-built': ['never built', 'warning'],
  broken: ['cannot be built', 'bad'],
  failed: ['failed', 'bad'],
};

/** The project on one screen: a line a target, then the store and the last build. */
export const statusLines = (
  { targets, store, lasting, last, building }: Status,
  now: number,
): readonly Line[] => {
  const rows = targets.map((target): Line => {
    const [word, tone] = STATES[target.state];
    const { items, stale, at, failure } = target;
    return [
      piece(target.target, 'strong'),
      piece(word, tone),
      piece(items > 1 && stale > 0 && at !== null ? `${count(stale)} of ${count(items, 'item')}` : ''),
      piece(target.bytes > 0 ? bytes(target.bytes) : ''),
      piece(at === null ? '' : ago(at, now), 'faint'),
      piece(failure === null ? because(target) : failed(target.target, failure)),
    ];
  });
  return [
    ...aligned(rows),
    [piece('')],
    [piece(`store: ${bytes(store.bytes)} (${count(store.blobs, 'file')})`)],
    ...keptStates(lasting),
    ...builds(last, building, now),
  ];
};

/** What a longer training, or one with another tail, goes on from; with what it takes beside the store. */
export const keptStates = ({ entries, bytes: size }: Lasting): readonly Line[] =>
  entries === 0 ? [] : [[piece(`states and latents kept for trainings: ${count(entries)}, ${bytes(size)}`)]];

const because = ({ state, because }: TargetStatus): string => {
  const [first] = because;
  if (first === undefined || state === 'never-built') return '';
  const more = because.length - 1;
  const { reason } = first;
  const sentence = causeSentence(reason.type === 'upstream-changed' ? { ...reason, items: [] } : reason);
  return sentence + (more > 0 ? ` and ${count(more, 'more reason')}` : '');
};

const failed = (target: string, { step, item, message }: Failure): string =>
  item === '' && step === target ? message : `${itemName(step, item)}: ${message}`;

const builds = (last: LastBuild | null, building: Status['building'], now: number): readonly Line[] => {
  const lines: Line[] = [];
  if (last !== null) {
    const { failed, blocked, interrupted } = last;
    const bad = failed + blocked > 0 || interrupted;
    lines.push([
      piece(`last build: ${moment(last.at)} (${ago(last.at, now)}), `),
      piece(ending(last), bad ? 'bad' : 'good'),
      piece(` in ${duration(last.ms)}`),
    ]);
  }
  if (building !== null) {
    const since = moment(Date.parse(building.since));
    lines.push(
      building.alive
        ? [piece(`building now, since ${since} (pid ${building.pid})`, 'strong')]
        : [piece(`a build that began ${since} was killed; the next one goes on from there`, 'warning')],
    );
  }
  return lines.length > 0 ? lines : [[piece('nothing was built yet')]];
};

const ending = ({ ran, restored, failed, blocked, kept, interrupted }: LastBuild): string => {
  const numbers = [
    [failed, 'failed'],
    [ran, 'built'],
    [restored, 'restored'],
    [blocked, 'not started'],
    [kept, 'kept'],
  ] as const;
  const said = numbers.flatMap(([n, verb]) => (n > 0 ? [`${count(n)} ${verb}`] : [])).join(', ');
  return interrupted ? `interrupted after ${said || 'nothing'}` : said || 'nothing to do';
};
