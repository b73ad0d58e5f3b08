import { spawn } from 'node:child_process';
import { Socket } from 'node:net';

/** Kills a process group as soon as there is an end to read, which comes when the other side is dead. */
const SCRIPT = 'read -r _ || kill -9 "-$0"';

/**
 * Starts a process that kills a group when ours is dead, whatever way it died: a trainer that outlived `kill -9` of its
 * build would hold the GPU, and write beside its successor into one folder. It waits at a pipe that only we hold.
 * Returns what dismisses it.
 */
export const guardGroup = (leader: number | undefined): (() => void) => {
  if (leader === undefined || process.platform === 'win32') return () => {};
  const guard = spawn('/bin/sh', ['-c', SCRIPT, String(leader)], {
    stdio: ['pipe', 'ignore', 'ignore'],
    detached: true,
  });
  // A computer without a shell goes without a guard.
  guard.on('error', () => {});
  guard.stdin.on('error', () => {});
  guard.unref();
  if (guard.stdin instanceof Socket) guard.stdin.unref();
  return () => guard.stdin.end('\n');
};
