import { namesOf } from './items.ts';
import { placedPath } from './layout.ts';
import { unplace } from './place.ts';
import type { Records } from './records.ts';
import type { Artifact, Step } from './step.ts';
import type { Workspace } from './workspace.ts';

/**
 * Removes from `build/` what no step makes any more: files that the records say we placed and that still hold what
 * we placed, and the folders that are empty without them. `changed` are the steps whose
 * items may be others than before, `orphans` the records of steps that are gone.
 */
export const removeStale = async (
  workspace: Workspace,
  changed: readonly Step[],
  steps: readonly Step[],
  orphans: readonly Records[],
): Promise<void> => {
  for (const step of changed) {
    const records = workspace.records(step.id);
    const items = new Set(namesOf(step.items));
    records.gone(records.items.filter(item => !items.has(item)));
  }
  for (const records of orphans) records.gone(records.items);

  const all = [...steps.map(step => workspace.records(step.id)), ...orphans];
  const littered = all.filter(records => records.leftovers.size > 0);
  if (littered.length === 0) return;
  const left = new Set(littered.flatMap(records => [...records.leftovers.keys()]));
  const standing = Map.groupBy(
    all.flatMap(artifactsOf).filter(({ path }) => left.has(path)),
    ({ path }) => path,
  );
  for (const records of littered) {
    const dropped: string[] = [];
    for (const [path, digests] of [...records.leftovers]) {
      const stands = standing.get(path);
      if (stands === undefined && workspace.owners.isUnrecorded(path)) continue;
      workspace.files.forget(placedPath(path));
      const found = await workspace.files.digest(placedPath(path), 'refuse');
      // What stands is not in its place: what is there may be ours, and on no record.
      if (stands?.every(({ digest }) => digest !== found)) continue;
      if (stands === undefined && found !== null && digests.includes(found))
        await unplace(workspace.disk, workspace.layout.artifacts, path);
      dropped.push(path);
    }
    records.dropped(dropped);
  }
};

const artifactsOf = (records: Records): readonly Artifact[] =>
  records.items.flatMap(item => records.latest(item)?.artifacts ?? []);
