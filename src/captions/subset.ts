import { posix } from 'node:path';

/** Whether a picture's path, with `/` between folders, lies in the subset that the glob names. */
export function matchesPath(glob: string): (path: string) => boolean {
  return path => posix.matchesGlob(path, glob);
}
