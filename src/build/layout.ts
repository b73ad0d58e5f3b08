import { join } from 'node:path';

/** Where everything that a build writes lies; nothing outside these folders is ever written. */
export interface Layout {
  readonly project: string;
  /** Placed artifacts, `build/`. */
  readonly artifacts: string;
  /** `.sdbuild/`, with everything below in it. */
  readonly state: string;
  readonly store: string;
  /** Results that took long, by key. */
  readonly results: string;
  readonly records: string;
  readonly files: string;
  readonly work: string;
  readonly resume: string;
  /** Folders that steps keep from task to task, by names of their own. */
  readonly lasting: string;
  /** What steps printed when they last ran, a folder a step; see `logName`. */
  readonly logs: string;
  /** Which pictures there are, a file a dataset. */
  readonly listings: string;
  /** How the last build ended. */
  readonly lastBuild: string;
  readonly lock: string;
}

/** The layout of the project in the absolute folder `project`. */
export const layoutOf = (project: string): Layout => {
  const state = join(project, '.sdbuild');
  return {
    project,
    artifacts: join(project, 'build'),
    state,
    store: join(state, 'store'),
    results: join(state, 'results'),
    records: join(state, 'records'),
    files: join(state, 'files'),
    work: join(state, 'work'),
    resume: join(state, 'resume'),
    lasting: join(state, 'lasting'),
    logs: join(state, 'logs'),
    listings: join(state, 'listings'),
    lastBuild: join(state, 'last-build.json'),
    lock: join(state, 'lock'),
  };
};

/** An artifact as the stat cache and a person name it, relative to the project. */
export const placedPath = (artifactPath: string): string => `build/${artifactPath}`;
