import type { Command } from '../measure.ts';
import type { Project } from '../project.ts';

/** A build tool to compare with. */
export interface Peer {
  readonly name: string;
  /** What it is started by. */
  readonly program: string;
  /** Pictures of the largest project that it is asked to build: beyond, its first build takes very long. */
  readonly most: number;
  /** Takes seconds to find nothing to do, so that a few runs must be enough. */
  readonly slow?: true;
  /**
   * Writes its build file and makes what can be made ahead; the command then builds, and does nothing when called
   * again. Outputs go to the folder `out` of the project.
   */
  readonly prepare: (project: Project, program: string, out: string) => Command;
  /** The command that only says what it would do, nothing being built in `out`; if it has one. */
  readonly plan?: (project: Project, program: string, out: string) => Command;
}
