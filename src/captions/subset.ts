import { createRequire } from 'node:module';

interface Picomatch {
  readonly makeRe: (glob: string, options: object) => RegExp;
}

/** `require`, since the package is CommonJS: half the time of `import`. */
const { makeRe } = createRequire(import.meta.url)('picomatch/posix') as Picomatch;

const compiled = new Map<string, RegExp>();

/** Whether a picture's path, with `/` between folders, lies in the subset that the glob names. */
export function matchesPath(glob: string): (path: string) => boolean {
  const regex = compiled.get(glob) ?? makeRe(glob, { posix: true, flags: 's' });
  compiled.set(glob, regex);
  // A name such as `aki (2).png` is a glob to nobody but the machine.
  return path => path === glob || regex.test(path);
}
