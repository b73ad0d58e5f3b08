import { listBlobs, sizeOf } from './blobs.ts';
import { type Because, causesOf, type StepCause } from './causes.ts';
import { type Failure, type LastBuild, readLastBuild } from './last-build.ts';
import { type Lasting, measureLasting } from './lasting.ts';
import { placedPath } from './layout.ts';
import { lockOwner, type Owner } from './lock.ts';
import { madeOf, type Overview, stateOf } from './overview.ts';
import type { Finding } from './survey.ts';

/** A target as it stands now. */
export interface TargetStatus {
  readonly target: string;
  /** `failed`: it is stale, and the last build could not make it. */
  readonly state: 'fresh' | 'stale' | 'never-built' | 'broken' | 'failed';
  readonly items: number;
  readonly stale: number;
  /** When something of it was last made; null when nothing stands. */
  readonly at: number | null;
  /** Of its files in `build/`. */
  readonly bytes: number;
  /** Why it is stale; not that one of its steps follows from another. */
  readonly because: readonly Because[];
  readonly failure: Failure | null;
}

/** The project at a glance. */
export interface Status {
  readonly targets: readonly TargetStatus[];
  readonly store: { readonly blobs: number; readonly bytes: number };
  /** What steps keep to go on from. */
  readonly lasting: Lasting;
  readonly last: LastBuild | null;
  /** A build that goes on, or one that died: then `alive` is false. */
  readonly building: Owner | null;
}

/** Reasons of a target that are told. */
const FEW = 5;

/** Sums up all targets of the graph, in the order in which they are built. Writes nothing. */
export const statusOf = (overview: Overview): Status => {
  const { graph, workspace, findings } = overview;
  const last = readLastBuild(workspace);
  const causes = causesOf(overview, new Map([...graph.steps.keys()].map(id => [id, 'all'])));
  const targets = new Map<string, Finding[]>();
  for (const { id, target, aside } of graph.steps.values()) {
    // What is made only when somebody asks for it is neither fresh nor stale.
    if (aside === true) continue;
    const known = targets.get(target);
    if (known === undefined) targets.set(target, [...(findings.get(id) ?? [])]);
    else for (const finding of findings.get(id) ?? []) known.push(finding);
  }
  const blobs = listBlobs(workspace.disk, workspace.layout);
  return {
    targets: [...targets].map(([target, found]) => targetStatus(overview, target, found, causes, last)),
    store: { blobs: blobs.size, bytes: sizeOf(blobs.values()) },
    lasting: measureLasting(workspace.disk, workspace.layout, { blobs }),
    last: last ?? null,
    building: lockOwner(workspace.layout) ?? null,
  };
};

const targetStatus = (
  overview: Overview,
  target: string,
  found: readonly Finding[],
  causes: readonly StepCause[],
  last: LastBuild | undefined,
): TargetStatus => {
  const states = new Set(found.map(finding => stateOf(overview, finding)));
  const made = found.flatMap(finding => madeOf(overview, finding) ?? []);
  const { files } = overview.workspace;
  let bytes = 0;
  for (const { artifacts } of made)
    for (const { path, size } of artifacts)
      if (files.known(placedPath(path), 'refuse') !== null) bytes += size;
  const unmade = new Set(
    found.filter(({ kept }) => !kept).map(({ step, item }) => `${step.id} ${item.name}`),
  );
  const failure = last?.failures.find(({ step, item }) => unmade.has(`${step} ${item}`)) ?? null;
  const steps = new Set(found.map(({ step }) => step.id));
  // What is upstream comes first: it tells more.
  const because = causes
    .filter(cause => cause.target === target)
    .toReversed()
    .flatMap(cause => cause.because)
    .filter(({ reason }) => reason.type !== 'upstream-changed' || !steps.has(reason.step));
  return {
    target,
    state: states.has('broken')
      ? 'broken'
      : failure !== null
        ? 'failed'
        : made.length === 0 && states.has('never-built')
          ? 'never-built'
          : unmade.size > 0
            ? 'stale'
            : 'fresh',
    items: found.length,
    stale: unmade.size,
    at: made.reduce<number | null>((newest, { at }) => Math.max(newest ?? 0, at), null),
    bytes,
    because: because.slice(0, FEW),
    failure,
  };
};
