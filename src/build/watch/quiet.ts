import type { Disk } from '../disk.ts';
import type { Clock } from '../machine.ts';

/** A text is written at once: when nothing more comes within this many milliseconds, it is whole. */
const QUIET = 8;
/** A picture that is being copied grows in bursts. */
const QUIET_WHILE_LARGE = 150;
const LARGE = 256 << 10;

/**
 * Waits until the files have stopped changing: their size and time are the same after a while as before, and nothing
 * was added to the set meanwhile. Ends at once when the signal aborts.
 */
export const untilQuiet = async (
  paths: ReadonlySet<string>,
  disk: Pick<Disk, 'stat'>,
  clock: Clock,
  signal: AbortSignal,
): Promise<void> => {
  const look = (): { readonly state: string; readonly large: boolean } => {
    let state = '';
    let large = false;
    for (const path of paths) {
      const stat = disk.stat(path, 'follow');
      state += `${stat?.size} ${stat?.mtimeMs} `;
      large ||= stat?.kind === 'file' && stat.size >= LARGE;
    }
    return { state, large };
  };
  for (let before = look(); !signal.aborted; ) {
    await clock.sleep(before.large ? QUIET_WHILE_LARGE : QUIET, signal);
    const after = look();
    if (after.state === before.state) return;
    before = after;
  }
};
