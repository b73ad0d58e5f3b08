import { join } from 'node:path';
import { type Diagnostic, fail, ok, type Result } from '../diagnostics/diagnostic.ts';
import { listBlobs } from './blobs.ts';
import type { Disk } from './disk.ts';
import { FORTNIGHT, type Forgotten, type Selection, select } from './keep.ts';
import { type Lasting, measureLasting } from './lasting.ts';
import { type Layout, layoutOf } from './layout.ts';
import { type Machine, thisMachine } from './machine.ts';
import { forEach } from './parallel.ts';
import { Workspace } from './workspace.ts';

export interface GcOptions {
  /** The project folder. */
  readonly project: string;
  /** Earlier results of each item that are kept; three when left out. */
  readonly keepLast?: number | undefined;
  /** Bytes that the store may take; earlier results go, oldest first, until it fits. */
  readonly maxSize?: number | undefined;
  /** Only say what would go; takes no lock. */
  readonly dryRun?: boolean | undefined;
  /**
   * The resume folders that a build may ask for; undefined when that cannot be known. Asked only when there are some
   * that nobody touched for a fortnight; without it they stay.
   */
  readonly resumable?: (() => Promise<ReadonlySet<string> | undefined>) | undefined;
  readonly machine?: Machine | undefined;
}

/** What was removed, or would be. */
export interface GcReport {
  readonly forgotten: readonly Forgotten[];
  /** Folders of attempts, and of their states, that nothing will go on from. */
  readonly attempts: number;
  readonly freed: { readonly blobs: number; readonly bytes: number };
  readonly kept: { readonly blobs: number; readonly bytes: number };
  /** What steps keep to go on from, and has not been given up. */
  readonly lasting: Lasting;
  /** False when what must be kept takes more than was allowed. */
  readonly fits: boolean;
}

/** Earlier results of an item that going back and forth between recipes may want again. */
export const KEEP_LAST = 3;

/** Deletions at once: more than the disk has threads for gains nothing. */
const AT_ONCE = 8;

const NOTHING: GcReport = {
  forgotten: [],
  attempts: 0,
  freed: { blobs: 0, bytes: 0 },
  kept: { blobs: 0, bytes: 0 },
  lasting: { entries: 0, bytes: 0 },
  fits: true,
};

/**
 * Removes from the store what no record needs. Results by key go first, then records, then blobs: if the process dies
 * in between, what is left over is blobs that nothing refers to, never a record without its blobs.
 */
export const collectGarbage = async (options: GcOptions): Promise<Result<GcReport>> => {
  const machine = options.machine ?? thisMachine;
  const layout = layoutOf(options.project);
  if (machine.disk.stat(layout.state, 'follow') === null) return ok(NOTHING);
  if (options.dryRun) {
    const decided = await decide(new Workspace(layout, machine), options);
    return decided.ok ? ok(decided.value.report) : decided;
  }
  const lock = machine.lock(layout);
  if (!lock.ok) return lock;
  try {
    const workspace = new Workspace(layout, machine);
    const decided = await decide(workspace, options);
    if (!decided.ok) return decided;
    const { selection, attempts, litter, report } = decided.value;
    await forEach(selection.results, AT_ONCE, key => workspace.store.disown(key));
    for (const records of workspace.allRecords().values()) records.forget(made => selection.rows.has(made));
    workspace.close();
    await forEach(selection.blobs, AT_ONCE, digest => workspace.store.discard(digest));
    await forEach([...attempts.map(({ path }) => path), ...litter], AT_ONCE, machine.disk.remove);
    await workspace.clearWork();
    return ok(report);
  } finally {
    lock.value.release();
  }
};

interface Decided {
  readonly selection: Selection;
  readonly attempts: readonly Attempt[];
  /** Files of builds that died, and damaged logs that were set aside long ago. */
  readonly litter: readonly string[];
  readonly report: GcReport;
}

const decide = async (workspace: Workspace, options: GcOptions): Promise<Result<Decided>> => {
  const { layout, disk, store, machine } = workspace;
  const steps = workspace.allRecords();
  const unread = [...steps.values()].filter(
    ({ damage }) => damage === 'damaged' || damage === 'other-version',
  );
  if (unread.length > 0) return fail(...unread.map(({ path }) => unreadable(path)));

  const now = machine.clock.now();
  const results = new Map(store.keys.map(key => [key, store.recall(key)]));
  const maxSize = options.maxSize ?? Number.POSITIVE_INFINITY;
  const limits = { keepLast: options.keepLast ?? KEEP_LAST, maxSize, now };
  const blobs = listBlobs(disk, layout);
  const selection = select({ steps, results, blobs }, limits);
  const isOld = ({ touched }: Attempt): boolean => now - touched > FORTNIGHT;
  const old = attemptsIn(disk, layout.resume).filter(isOld);
  const wanted = old.length > 0 ? await options.resumable?.() : undefined;
  const attempts = wanted === undefined ? [] : old.filter(({ name }) => !wanted.has(name));
  const given = attemptsIn(disk, layout.lasting).filter(isOld);
  attempts.push(...given);
  const freed = selection.freed + attempts.reduce((sum, { bytes }) => sum + bytes, 0);
  return ok({
    selection,
    attempts,
    litter: litterIn(workspace, layout, now),
    report: {
      forgotten: selection.forgotten,
      attempts: attempts.length,
      freed: { blobs: selection.blobs.length, bytes: freed },
      kept: selection.kept,
      lasting: measureLasting(disk, layout, { blobs, without: new Set(given.map(({ name }) => name)) }),
      fits: selection.kept.bytes <= maxSize,
    },
  });
};

const unreadable = (path: string): Diagnostic => ({
  severity: 'error',
  code: 'SDB250',
  message: `${path} cannot be read in full, so nobody can say what it needs`,
  hint: 'sdbuild verify sets it aside and keeps what it can read of it',
});

interface Attempt {
  readonly name: string;
  readonly path: string;
  /** The newest time of anything in it. */
  readonly touched: number;
  readonly bytes: number;
}

const attemptsIn = (disk: Disk, folder: string): readonly Attempt[] =>
  disk.list(folder).map(name => {
    const path = join(folder, name);
    let touched = 0;
    let bytes = 0;
    const look = (at: string): void => {
      const stat = disk.stat(at, 'refuse');
      if (stat === null) return;
      touched = Math.max(touched, stat.mtimeMs);
      if (stat.kind === 'file') bytes += stat.size;
      if (stat.kind === 'folder') for (const below of disk.list(at)) look(join(at, below));
    };
    look(path);
    return { name, path, touched, bytes };
  });

const litterIn = ({ disk }: Workspace, layout: Layout, now: number): readonly string[] =>
  [layout.records, layout.results].flatMap(folder =>
    disk
      .list(folder)
      .map(name => join(folder, name))
      .filter(path => {
        if (path.endsWith('.new')) return true;
        const stat = path.endsWith('.bad') ? disk.stat(path, 'refuse') : null;
        return stat !== null && now - stat.mtimeMs > FORTNIGHT;
      }),
  );
