import { mkdirSync, readdirSync, rmSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { type Command, run, type Took } from './measure.ts';
import type { Project } from './project.ts';

const ROOT = resolve(import.meta.dirname, '..');

/** What a build ends with, as far as a benchmark reads it. */
export interface Summary {
  readonly ran: number;
  readonly restored: number;
  readonly kept: number;
  readonly failed: number;
}

/** How sdbuild is started: the sources of this checkout, or what users install. */
export class Sdbuild {
  readonly #start: readonly string[];

  constructor(folder: string = ROOT) {
    this.#start = [process.execPath, join(folder, 'bin/sdbuild.js')];
  }

  /** sdbuild with these arguments; a build when there are none. */
  command(project?: Project, ...options: readonly string[]): Command {
    const folder = project === undefined ? {} : { folder: project.folder };
    return { name: 'sdbuild', argv: [...this.#start, ...options], ...folder };
  }

  /** Builds and tells what was done. */
  build(project: Project): Summary & Took {
    const { out, wall, cpu } = run(this.command(project, '--json'));
    const last = out.trimEnd().split('\n').at(-1) ?? '';
    return { ...(JSON.parse(last) as Summary), wall, cpu };
  }
}

/** Packs this checkout as `npm publish` would and installs it into a folder of its own. */
export function installPacked(folder: string): Sdbuild {
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  const npm = (where: string, ...argv: readonly string[]): unknown =>
    run({ name: `npm ${argv[0]}`, argv: ['npm', ...argv], folder: where });
  npm(ROOT, 'pack', '--silent', '--pack-destination', folder);
  const archive = readdirSync(folder).find(name => name.endsWith('.tgz'));
  if (archive === undefined) throw new Error('npm pack made no package');
  npm(folder, 'init', '--yes');
  npm(folder, 'install', '--silent', '--no-audit', '--no-fund', `./${archive}`);
  return new Sdbuild(join(folder, 'node_modules/sdbuild'));
}
