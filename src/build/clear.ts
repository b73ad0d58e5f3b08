import { dirname, join } from 'node:path';
import { ok, type Result } from '../diagnostics/diagnostic.ts';
import { claimsIn } from './claims.ts';
import { layoutOf, placedPath } from './layout.ts';
import { type Machine, thisMachine } from './machine.ts';
import { type IsKnown, stepsNamed } from './named.ts';
import { forEach } from './parallel.ts';
import type { Artifact, Digest } from './step.ts';
import { Workspace } from './workspace.ts';

export interface ClearOptions {
  /** The project folder. */
  readonly project: string;
  /** Targets, or ids of steps; everything when left out. */
  readonly targets?: readonly string[] | undefined;
  /** Whether a target that was never built is one; asked only for such. */
  readonly isKnown?: IsKnown | undefined;
  /** Removes the state too: records, store, logs. */
  readonly all?: boolean | undefined;
  /** Only say what would go; takes no lock. */
  readonly dryRun?: boolean | undefined;
  readonly machine?: Machine | undefined;
}

/** What was removed, or would be, and what stays; paths are relative to the project. */
export interface ClearReport {
  readonly removed: { readonly files: number; readonly bytes: number };
  /** Files that sdbuild placed and that hold something else by now. */
  readonly changed: readonly string[];
  /** Files that sdbuild did not place. */
  readonly foreign: readonly string[];
}

const AT_ONCE = 8;

/** Everything in the state folder that is ours. */
const STATE =
  /^(store|results|records|files|work|resume|lasting|listings|logs|clock|trace\.json|last-build\.json)(\.new)?$|^lock(-owner|-journal)?$/;
const LOCK = /^lock/;

/**
 * Removes from `build/` what sdbuild placed there and what still holds what it placed. The store keeps the bytes, so
 * that the next build restores; a file whose bytes the store has lost is taken into it first.
 */
export const clearBuild = async (options: ClearOptions): Promise<Result<ClearReport>> => {
  const machine = options.machine ?? thisMachine;
  const layout = layoutOf(options.project);
  const workspace = new Workspace(layout, machine);
  if (machine.disk.stat(layout.state, 'follow') === null || options.dryRun) {
    const decided = await decide(workspace, options);
    return decided.ok ? ok(decided.value.report) : decided;
  }
  const lock = machine.lock(layout);
  if (!lock.ok) return lock;
  let report: ClearReport;
  try {
    const decided = await decide(workspace, options);
    if (!decided.ok) return decided;
    report = decided.value.report;
    await remove(workspace, decided.value, options.all === true);
  } finally {
    lock.value.release();
  }
  // The lock goes last, when nobody holds it.
  if (options.all) {
    for (const name of machine.disk.list(layout.state).filter(name => LOCK.test(name)))
      await machine.disk.remove(join(layout.state, name));
    await machine.disk.removeEmpty(layout.state);
  }
  return ok(report);
};

/** A file that is as it was placed. */
interface Ours {
  readonly artifact: Artifact;
  readonly stands: boolean;
}

interface Decided {
  readonly ours: readonly Ours[];
  /** By step, the leftovers that nobody need look after any more. */
  readonly dropped: ReadonlyMap<string, readonly string[]>;
  readonly report: ClearReport;
}

const decide = async (workspace: Workspace, options: ClearOptions): Promise<Result<Decided>> => {
  const steps = workspace.allRecords();
  const named = options.targets && (await stepsNamed(options.targets, [...steps.keys()], options.isKnown));
  if (named?.ok === false) return named;
  const isMeant = (step: string): boolean => named === undefined || named.value.has(step);

  const mine = new Map<string, Map<Digest, Ours>>();
  const others = new Map<string, Set<Digest>>();
  const dropped = new Map<string, readonly string[]>();
  const add = (one: Ours): void => {
    const { path, digest } = one.artifact;
    mine.set(path, (mine.get(path) ?? new Map<Digest, Ours>()).set(digest, one));
  };
  for (const [step, records] of steps) {
    if (!isMeant(step)) continue;
    for (const [path, digests] of records.leftovers)
      for (const digest of digests) add({ artifact: { role: '', path, digest, size: 0 }, stands: false });
    dropped.set(step, [...records.leftovers.keys()]);
  }
  for (const { step, stands, artifact } of claimsIn(steps)) {
    if (!stands) continue;
    if (isMeant(step)) add({ artifact, stands });
    else others.set(artifact.path, (others.get(artifact.path) ?? new Set()).add(artifact.digest));
  }

  const ours: Ours[] = [];
  const changed: string[] = [];
  let bytes = 0;
  for (const [path, results] of mine) {
    const stat = workspace.disk.stat(join(workspace.layout.artifacts, path), 'refuse');
    if (stat === null || stat.kind === 'folder') continue;
    const found = await workspace.files.digest(placedPath(path), 'refuse');
    const one = found === null ? undefined : results.get(found);
    if (found !== null && others.get(path)?.has(found)) continue;
    if (one === undefined) changed.push(placedPath(path));
    else {
      ours.push(one);
      bytes += stat.size;
    }
  }
  const known = new Set([...mine.keys(), ...others.keys()]);
  const foreign = [
    ...foreignIn(workspace, known, named === undefined ? undefined : [...mine.keys()]),
    ...(options.all ? foreignState(workspace) : []),
  ];
  return ok({ ours, dropped, report: { removed: { files: ours.length, bytes }, changed, foreign } });
};

const remove = async (workspace: Workspace, { ours, dropped }: Decided, all: boolean): Promise<void> => {
  const { disk, layout, store } = workspace;
  const folders = new Set<string>();
  await forEach(ours, AT_ONCE, async ({ artifact, stands }) => {
    const placed = join(layout.artifacts, artifact.path);
    if (stands && !all && !store.has(artifact) && (await store.adopt(placed)) === undefined) return;
    await disk.remove(placed);
    for (let folder = dirname(artifact.path); folder !== '.'; folder = dirname(folder)) folders.add(folder);
  });
  const deepestFirst = [...folders].sort((a, b) => b.split('/').length - a.split('/').length);
  for (const folder of deepestFirst) await disk.removeEmpty(join(layout.artifacts, folder));
  await disk.removeEmpty(layout.artifacts);
  if (!all) for (const [step, paths] of dropped) workspace.records(step).dropped(paths);
  workspace.close();
  if (!all) return workspace.clearWork();
  for (const name of disk.list(layout.state).filter(name => STATE.test(name) && !LOCK.test(name)))
    await disk.remove(join(layout.state, name));
};

/** Files of `build/` that no result claims: all of them, or those in the folders of some placed files. */
const foreignIn = (
  { disk, layout }: Workspace,
  known: ReadonlySet<string>,
  beside: readonly string[] | undefined,
): readonly string[] => {
  const foreign: string[] = [];
  const look = (folder: string, deep: boolean): void => {
    for (const name of disk.list(join(layout.artifacts, folder)).toSorted()) {
      const path = folder === '' ? name : `${folder}/${name}`;
      const isFolder = disk.stat(join(layout.artifacts, path), 'refuse')?.kind === 'folder';
      if (isFolder && deep) look(path, deep);
      else if (!isFolder && !known.has(path)) foreign.push(placedPath(path));
    }
  };
  if (beside === undefined) look('', true);
  else for (const folder of new Set(beside.map(dirname))) look(folder === '.' ? '' : folder, false);
  return foreign;
};

const foreignState = ({ disk, layout }: Workspace): readonly string[] =>
  disk
    .list(layout.state)
    .filter(name => !STATE.test(name))
    .map(name => `.sdbuild/${name}`);
