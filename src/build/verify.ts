import { type Diagnostic, ok, type Result } from '../diagnostics/diagnostic.ts';
import { listBlobs, sizeOf } from './blobs.ts';
import { type Claim, claimsIn } from './claims.ts';
import type { Disk, FileStat } from './disk.ts';
import { layoutOf, placedPath } from './layout.ts';
import { type Machine, thisMachine } from './machine.ts';
import { mendBlob, putBack } from './mend.ts';
import { placedIn, rereadAll } from './reread.ts';
import type { Digest, ItemResult } from './step.ts';
import { Workspace } from './workspace.ts';

/** What a look at everything found and did; paths are relative to the project. */
export type VerifyEvent =
  /** A blob was damaged or gone, and is whole again: its bytes were still at `from`. */
  | { readonly event: 'repaired'; readonly digest: Digest; readonly from: string }
  /** A damaged blob that nobody refers to was removed. */
  | { readonly event: 'removed'; readonly digest: Digest; readonly bytes: number }
  /** A file in `build/` held something else than was made, which is in its place again. */
  | { readonly event: 'put-back'; readonly path: string; readonly step: string; readonly item: string }
  /** The bytes are nowhere any more. `stands`: the next build makes them again; else it was an earlier result. */
  | {
      readonly event: 'lost';
      readonly path: string;
      readonly step: string;
      readonly item: string;
      readonly stands: boolean;
      readonly digest: Digest;
    }
  | { readonly event: 'diagnostic'; readonly diagnostic: Diagnostic }
  /** `absent` files of `build/` are not in their places, which is no fault: a build puts them there. */
  | {
      readonly event: 'summary';
      readonly blobs: number;
      readonly bytes: number;
      readonly placed: number;
      readonly absent: number;
      readonly repaired: number;
      readonly removed: number;
      readonly putBack: number;
      readonly lost: number;
      readonly faults: number;
      readonly interrupted?: true;
    };

export type VerifySummary = Extract<VerifyEvent, { event: 'summary' }>;

export interface VerifyOptions {
  /** The project folder. */
  readonly project: string;
  readonly listener: (event: VerifyEvent) => void;
  /** Bytes read and to be read. */
  readonly progress?: ((done: number, total: number) => void) | undefined;
  readonly signal?: AbortSignal | undefined;
  /** Hashes files, `atOnce` at a time; one after another on the disk of `machine` when left out. */
  readonly hash?: Disk['hash'] | undefined;
  readonly atOnce?: number | undefined;
  readonly machine?: Machine | undefined;
}

/**
 * Reads every blob and every placed file and compares them with what was recorded when they were made, whatever their
 * stats say. What is damaged is taken from another copy; what has none is made again by the next build.
 */
export const verify = async (options: VerifyOptions): Promise<Result<VerifySummary>> => {
  const machine = options.machine ?? thisMachine;
  const layout = layoutOf(options.project);
  const verification = new Verification(options, machine.disk);
  if (machine.disk.stat(layout.state, 'follow') === null) return ok(verification.end());
  const lock = machine.lock(layout);
  if (!lock.ok) return lock;
  try {
    const workspace = new Workspace(layout, machine, undefined, diagnostic =>
      options.listener({ event: 'diagnostic', diagnostic }),
    );
    try {
      await verification.run(workspace);
    } finally {
      workspace.close();
      await workspace.clearWork();
    }
    return ok(verification.end());
  } finally {
    lock.value.release();
  }
};

class Verification {
  readonly #options: VerifyOptions;
  readonly #hashOf: Disk['hash'];
  readonly #counts = { blobs: 0, bytes: 0, placed: 0, absent: 0 };
  readonly #found = { repaired: 0, removed: 0, putBack: 0, lost: 0, faults: 0 };

  constructor(options: VerifyOptions, disk: Disk) {
    this.#options = options;
    this.#hashOf = options.hash ?? disk.hash;
  }

  /** The last event. */
  end(): VerifySummary {
    const interrupted = this.#options.signal?.aborted ? { interrupted: true as const } : {};
    const summary: VerifySummary = { event: 'summary', ...this.#counts, ...this.#found, ...interrupted };
    this.#options.listener(summary);
    return summary;
  }

  async run(workspace: Workspace): Promise<void> {
    const { progress, signal, atOnce = 1 } = this.#options;
    const claims = [...claimsIn(workspace.allRecords())];
    const standing = claims.filter(({ stands }) => stands);
    const byPath = Map.groupBy(standing, ({ artifact }) => artifact.path);
    const blobs = listBlobs(workspace.disk, workspace.layout);
    const placed = placedIn(workspace, byPath, blobs);
    this.#counts.blobs = blobs.size;
    this.#counts.bytes = sizeOf(blobs.values());
    this.#counts.placed = placed.length;
    this.#counts.absent = byPath.size - placed.length;

    const reading = { hash: this.#hashOf, atOnce, progress, signal };
    const { damaged, found } = await rereadAll(workspace, blobs, placed, reading);
    if (signal?.aborted) return;
    const lost = await this.#mendAll(workspace, claims, blobs, damaged);
    for (const { path, claims } of placed) {
      const digest = found.get(path);
      if (digest === undefined || claims.some(({ artifact }) => artifact.digest === digest)) continue;
      const whole = claims.filter(({ artifact }) => !lost.has(artifact.digest));
      await this.#putBack(workspace, path, digest, whole);
    }
    await this.#tellLost(workspace, claims, lost);
  }

  /** Brings back what is damaged or not there; returns what cannot be. */
  async #mendAll(
    workspace: Workspace,
    claims: readonly Claim[],
    blobs: ReadonlyMap<Digest, FileStat>,
    damaged: ReadonlySet<Digest>,
  ): Promise<ReadonlySet<Digest>> {
    const byDigest = Map.groupBy(claims, ({ artifact }) => artifact.digest);
    const gone = [...byDigest.keys()].filter(digest => !blobs.has(digest));
    const lost = new Set<Digest>();
    for (const digest of [...damaged, ...gone]) {
      const claimed = byDigest.get(digest) ?? [];
      const stat = blobs.get(digest);
      const from = await mendBlob(workspace, digest, claimed, stat, this.#hashOf);
      if (from !== undefined) {
        this.#found.repaired++;
        this.#options.listener({ event: 'repaired', digest, from });
        continue;
      }
      await workspace.store.discard(digest);
      lost.add(digest);
      if (claimed.length > 0) continue;
      this.#found.removed++;
      this.#options.listener({ event: 'removed', digest, bytes: stat?.size ?? 0 });
    }
    return lost;
  }

  async #putBack(workspace: Workspace, path: string, found: Digest, whole: readonly Claim[]): Promise<void> {
    // Of several results that stand for a path the newest is meant.
    const claim = whole.toSorted((a, b) => b.made.at - a.made.at)[0];
    const faults = await putBack(workspace, path, found, claim);
    for (const diagnostic of faults) {
      this.#found.faults++;
      this.#options.listener({ event: 'diagnostic', diagnostic });
    }
    if (claim === undefined || faults.length > 0) return;
    this.#found.putBack++;
    const { step, made } = claim;
    this.#options.listener({ event: 'put-back', path: placedPath(path), step, item: made.item });
  }

  /** Names what is lost, and forgets what nothing but the lost could have been restored from. */
  async #tellLost(workspace: Workspace, claims: readonly Claim[], lost: ReadonlySet<Digest>): Promise<void> {
    const { store, files } = workspace;
    for (const { step, made, stands, artifact } of claims) {
      const { path, digest } = artifact;
      if (!lost.has(digest)) continue;
      this.#found.lost++;
      this.#options.listener({
        event: 'lost',
        path: placedPath(path),
        step,
        item: made.item,
        stands,
        digest,
      });
    }
    const isLost = ({ artifacts }: Pick<ItemResult, 'artifacts'>): boolean =>
      artifacts.some(({ digest }) => lost.has(digest));
    if (lost.size > 0) for (const records of workspace.allRecords().values()) records.forget(isLost);
    for (const key of store.keys) {
      const result = store.recall(key);
      if (result === undefined) this.#options.listener({ event: 'diagnostic', diagnostic: unreadable(key) });
      if (result === undefined || isLost(result)) await store.disown(key);
    }
    if (lost.size + this.#found.putBack > 0) files.save('', false);
  }
}

const unreadable = (key: Digest): Diagnostic => ({
  severity: 'warning',
  code: 'SDB251',
  message: `the result kept by the key ${key.slice(0, 12)} cannot be read, and was removed`,
  hint: 'the record of the step tells of it too, unless that is lost as well',
});
