import { setTimeout as sleep } from 'node:timers/promises';
import type { Project } from './project.ts';
import type { Sdbuild } from './sdbuild.ts';

/**
 * Builds until nothing is left to do, and once more when the files are old enough for their stat to be believed:
 * from then on a build hashes nothing.
 */
export async function settle(sdbuild: Sdbuild, project: Project): Promise<void> {
  sdbuild.build(project);
  await sleep(2_500);
  const { ran, restored, failed } = sdbuild.build(project);
  if (ran + restored + failed > 0) throw new Error('sdbuild is not up to date after a build');
}
