import type { Figure } from '../figure.ts';
import type { Peer } from '../peers/peer.ts';
import type { Project } from '../project.ts';
import type { Sdbuild } from '../sdbuild.ts';

/** What a scenario measures with. */
export interface Bench {
  readonly sdbuild: Sdbuild;
  readonly pictures: number;
  /** To compare with, as far as they are installed. */
  readonly peers: readonly Peer[];
  /** Turns of quick commands; slow ones have fewer. */
  readonly turns: number;
  /** A project of so many pictures, or of `pictures`, built and settled. */
  readonly built: (pictures?: number) => Promise<Project>;
  /** A project as it was before its first build; to be looked at only. */
  readonly unbuilt: (pictures: number) => Project;
  /** Tells what is going on, and what was left out. */
  readonly say: (line: string) => void;
}

/** One question put to sdbuild and to something else. */
export type Scenario = (bench: Bench) => Promise<readonly Figure[]>;

/** Turns for what takes seconds. */
export const FEW = 3;
