// Globs of a recipe, compiled once: which folders to look into, and which files are meant.
import { createRequire } from 'node:module';
import { posix } from 'node:path';

/** Whether a path, with `/` between folders, is meant. */
export type Matcher = (path: string) => boolean;

export interface Glob {
  /** The folder below which everything lies that is meant. */
  readonly base: string;
  readonly matches: Matcher;
  /** Whether files of that name can be meant at all: sooner told than of a path. */
  readonly matchesName: Matcher;
  /** The state below a folder `name`, found in state `step`; `undefined` where nothing below can be meant. */
  readonly next: (step: number, name: string) => number | undefined;
}

interface Picomatch {
  readonly makeRe: (glob: string, options: object) => RegExp;
  readonly scan: (glob: string, options?: object) => { isGlob: boolean; negated: boolean; parts?: string[] };
}

/** `require`, since the package is CommonJS: half the time of `import`. */
const { makeRe, scan } = createRequire(import.meta.url)('picomatch/posix') as Picomatch;

const isDynamic = (part: string): boolean => {
  const { isGlob, negated } = scan(part);
  return isGlob || negated;
};

const normal = (glob: string): string => posix.normalize(glob).replace(/\/$/, '');

/** What a glob means; names that begin with a dot must be written. */
export function matcherOf(glob: string): Matcher {
  const pattern = normal(glob);
  const regex = makeRe(pattern, { posix: true, flags: 's' });
  return path => path === pattern || regex.test(path);
}

export function compileGlob(glob: string): Glob {
  const { parts = [] } = scan(normal(glob), { parts: true });
  const folders = parts.slice(0, -1);
  const found = parts.findIndex(isDynamic);
  const fixed = found < 0 ? folders.length : Math.min(found, folders.length);
  const rest = (parts.length === 0 ? [normal(glob)] : parts).slice(fixed);
  const deep = rest.map(part => /^\*\*+$|\//.test(part));
  const steps = rest.map((part, index) => (deep[index] ? () => true : matcherOf(part)));
  const intoDotted = /(^|\/)\./.test(rest.slice(deep.indexOf(true)).join('/'));
  return {
    base:
      folders
        .slice(0, fixed)
        .map(part => part.replace(/\\(.)/g, '$1'))
        .join('/') || '.',
    matches: matcherOf(glob),
    matchesName: steps.at(-1) ?? (() => true),
    next: (step, name) => {
      if (deep[step]) return name.startsWith('.') && !intoDotted ? undefined : step;
      return step < rest.length - 1 && steps[step]?.(name) ? step + 1 : undefined;
    },
  };
}
