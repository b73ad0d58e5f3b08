// The Python environment that the trainer diffusers runs in: one for all projects, named by what is in it.
import { hash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { homedir } from 'node:os';
import { join } from 'node:path';
import { REQUIREMENTS } from '../packaged.ts';

export interface Environment {
  readonly folder: string;
  readonly python: string;
  /** Written last, when everything is in it. */
  readonly seal: string;
  readonly isReady: boolean;
  /** It is one's own, which nobody sets up or looks into. */
  readonly isOwn: boolean;
}

type Variables = Readonly<Record<string, string | undefined>>;

/** Of everything that is installed: another version is another environment, and another result. */
export const requirementsDigest = (): string =>
  hash('sha256', readFileSync(REQUIREMENTS, 'utf8').replaceAll('\r\n', '\n'), 'hex').slice(0, 12);

/**
 * Under `$SDBUILD_ENVIRONMENTS`, or the user's cache folder. `$SDBUILD_DIFFUSERS_PYTHON` names the Python of an
 * environment of one's own instead.
 */
export function environmentOf(variables: Variables = process.env): Environment {
  const own = variables.SDBUILD_DIFFUSERS_PYTHON;
  if (own !== undefined && own !== '')
    return { folder: '', python: own, seal: '', isReady: existsSync(own), isOwn: true };
  const cache = variables.XDG_CACHE_HOME ?? join(homedir(), '.cache');
  const all = variables.SDBUILD_ENVIRONMENTS ?? join(cache, 'sdbuild', 'environments');
  const folder = join(all, `diffusers-${requirementsDigest()}`);
  const python = pythonIn(folder);
  const seal = join(folder, 'sdbuild.json');
  return { folder, python, seal, isReady: existsSync(seal) && existsSync(python), isOwn: false };
}

/** Where a virtual environment has its interpreter. */
export const pythonIn = (folder: string): string =>
  process.platform === 'win32' ? join(folder, 'Scripts', 'python.exe') : join(folder, 'bin', 'python');
