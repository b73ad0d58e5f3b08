import type { Artifact, Digest } from './step.ts';

/** Files that are to be placed, and what they will hold. */
export type Claim = readonly (readonly [path: string, digest: Digest])[];

/** Files that a step placed, or was about to, and that no result of it stands for; with what they may hold. */
export class Leftovers {
  readonly paths = new Map<string, Digest[]>();
  /** Files of which claims in the log tell. */
  claimed = 0;

  clear(): void {
    this.paths.clear();
    this.claimed = 0;
  }

  claim(claim: Claim): void {
    this.claimed += claim.length;
    for (const [path, digest] of claim) this.#leave(path, digest);
  }

  /** What an item made no longer stands. */
  leave(artifacts: readonly Artifact[]): void {
    for (const { path, digest } of artifacts) this.#leave(path, digest);
  }

  /** What an item made stands. */
  take(made: { readonly artifacts: readonly Artifact[] }): void {
    if (this.paths.size > 0) for (const { path } of made.artifacts) this.paths.delete(path);
  }

  drop(path: string): void {
    this.paths.delete(path);
  }

  /** What a log tells of them that is written anew. */
  get claims(): readonly Claim[] {
    return [...this.paths].map(([path, digests]) => digests.map(digest => [path, digest] as const));
  }

  #leave(path: string, digest: Digest): void {
    const digests = this.paths.get(path);
    if (digests === undefined) this.paths.set(path, [digest]);
    else if (!digests.includes(digest)) digests.push(digest);
  }
}
