// The build tools that sdbuild is compared with, as far as they are there; `bench/install-peers.sh` installs them.
import { spawnSync } from 'node:child_process';
import { accessSync, constants, existsSync, readFileSync } from 'node:fs';
import { basename, delimiter, dirname, join } from 'node:path';
import { cache } from './cache.ts';
import { dvc } from './peers/dvc.ts';
import { make } from './peers/make.ts';
import { ninja, samurai } from './peers/ninja.ts';
import type { Peer } from './peers/peer.ts';
import { snakemake } from './peers/snakemake.ts';
import { turbo } from './peers/turbo.ts';
import { wireit } from './peers/wireit.ts';

/** ninja first: what the aim is set against. */
export const PEERS: readonly Peer[] = [ninja, samurai, make, snakemake, wireit, turbo, dvc];

const { SDBUILD_BENCH_PEERS: installed = join(cache, 'peers'), PATH = '' } = process.env;
const folders = [
  join(installed, 'node_modules/.bin'),
  join(installed, 'venv/bin'),
  ...PATH.split(delimiter).filter(folder => folder !== ''),
];

/** Absolute path of a program, or undefined where it is not installed. */
export const programOf = ({ program }: Peer): string | undefined =>
  folders.map(folder => join(folder, program)).find(isExecutable);

function isExecutable(file: string): boolean {
  try {
    accessSync(file, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

/** Its name with its version, as a table shows it. */
export function titleOf({ name }: Peer, program: string): string {
  const manifest = join(dirname(program), `../${basename(program)}/package.json`);
  const said = existsSync(manifest)
    ? (JSON.parse(readFileSync(manifest, 'utf8')) as { readonly version: string }).version
    : spawnSync(program, ['--version'], { encoding: 'utf8' }).stdout;
  return `${name} ${/\d+(\.\d+)+/.exec(said)?.[0] ?? ''}`.trim();
}
