import { compared } from '../figure.ts';
import { inTurns } from '../measure.ts';
import type { Scenario } from './scenario.ts';

/** What a bare start of Node costs is the floor under everything. */
export const bareNode = { name: 'node', argv: [process.execPath, '-e', '0'] } as const;

/** Starting and saying nothing but the version. */
export const version: Scenario = async ({ sdbuild, turns }) => {
  const [ours = [], theirs = []] = inTurns([sdbuild.command(undefined, '--version'), bareNode], 2 * turns);
  return [compared({ what: 'start: `--version`', against: '`node -e 0`', target: 1.6 }, ours, theirs)];
};
