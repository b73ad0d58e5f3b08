// A project of thirty pictures on the real disk, and the real command on it.
import { type ChildProcess, spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { once } from 'node:events';
import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import sharp from 'sharp';
import { writeSafetensors } from '../../src/models/write-safetensors.ts';
import { BIN, RECIPE, WEIGHT } from '../e2e/project.ts';

const TRAINER = resolve(import.meta.dirname, 'trainer.mjs');
const PICTURES = 30;

/** How a command ended, and all it said. */
export interface Ended {
  readonly code: number | null;
  readonly signal: NodeJS.Signals | null;
  readonly text: string;
  readonly ms: number;
}

/** A command that runs, in a process group of its own. */
export interface Running {
  readonly child: ChildProcess;
  readonly ended: Promise<Ended>;
  readonly kill: (signal: NodeJS.Signals) => void;
}

/** How to run the command. */
export interface RunOptions {
  readonly env?: Readonly<Record<string, string>>;
  /** Put before the command, e.g. `setpriv` with its arguments. */
  readonly under?: readonly string[];
}

export class TortureProject {
  /** Holds the project, and copies of it, each in a folder of its own and under one name: the report shows it. */
  readonly root: string;
  readonly folder: string;

  private constructor(root: string) {
    this.root = root;
    this.folder = join(root, 'project');
  }

  static async create(root = mkdtempSync(join(tmpdir(), 'sdbuild-torture-'))): Promise<TortureProject> {
    const project = new TortureProject(root);
    project.write(
      'sdbuild.yaml',
      RECIPE.replace(
        /(command: )\[.*\]/,
        `$1[${JSON.stringify(process.execPath)}, ${JSON.stringify(TRAINER)}]`,
      ),
    );
    for (let index = 0; index < PICTURES; index++) {
      await project.picture(`images/aki/p${index}.png`, index);
      project.write(
        `images/aki/p${index}.txt`,
        `1girl, solo, red_hair, blue_eyes, highres, smile, tag_${index}\n`,
      );
    }
    const model = join(project.folder, 'models/base.safetensors');
    mkdirSync(dirname(model), { recursive: true });
    await writeSafetensors(
      model,
      { metadata: {}, tensors: [{ name: WEIGHT, dtype: 'F16', shape: [4, 4, 1, 1] }] },
      () => new Uint8Array(new Float16Array(16).map((_, index) => index / 16).buffer),
    );
    return project;
  }

  path(path: string): string {
    return join(this.folder, path);
  }

  write(path: string, content: string | Uint8Array): void {
    mkdirSync(dirname(this.path(path)), { recursive: true });
    writeFileSync(this.path(path), content);
  }

  read(path: string): string {
    return readFileSync(this.path(path), 'utf8');
  }

  edit(path: string, change: (text: string) => string): void {
    this.write(path, change(this.read(path)));
  }

  remove(path: string): void {
    rmSync(this.path(path), { recursive: true, force: true });
  }

  /** A small picture that no other number gives. */
  async picture(path: string, number: number): Promise<void> {
    const [width, height] = [64 + ((number * 37) % 150), 64 + ((number * 53) % 120)];
    const background = { r: number % 256, g: (number >> 8) % 256, b: 128 };
    const image = sharp({ create: { width, height, channels: 3, background } });
    this.write(path, await (path.endsWith('.jpg') ? image.jpeg() : image.png()).toBuffer());
  }

  /** The files that are the user's, relative to the project. */
  sources(): readonly string[] {
    return filesIn(this.folder).filter(path => !/^(build|\.sdbuild)(\/|$)/.test(path));
  }

  /** Digests of files below a folder of the project, by path. */
  digests(folder: string): ReadonlyMap<string, string> {
    const root = this.path(folder);
    return new Map(filesIn(root).map(path => [path, digestOf(join(root, path))]));
  }

  sourceDigests(): ReadonlyMap<string, string> {
    return new Map(this.sources().map(path => [path, digestOf(this.path(path))]));
  }

  /** A copy of what is the user's, elsewhere. */
  copy(name: string): TortureProject {
    const copy = new TortureProject(join(this.root, name));
    rmSync(copy.root, { recursive: true, force: true });
    const out = [this.path('build'), this.path('.sdbuild')];
    cpSync(this.folder, copy.folder, {
      recursive: true,
      filter: path => !out.includes(path),
      preserveTimestamps: true,
    });
    return copy;
  }

  start(args: readonly string[] = [], { env = {}, under = [] }: RunOptions = {}): Running {
    const [program = '', ...rest] = [...under, process.execPath, BIN, '-C', this.folder, ...args];
    const began = performance.now();
    const child = spawn(program, rest, {
      detached: true,
      stdio: ['ignore', 'pipe', 'pipe'],
      env: { ...process.env, NO_COLOR: '1', ...env },
    });
    let text = '';
    for (const stream of [child.stdout, child.stderr])
      stream.setEncoding('utf8').on('data', chunk => (text += chunk));
    const ended = once(child, 'exit').then(
      ([code, signal]): Ended => ({ code, signal, text, ms: performance.now() - began }),
    );
    const kill = (signal: NodeJS.Signals): void => {
      try {
        if (child.pid !== undefined) process.kill(-child.pid, signal);
      } catch {
        // It has just ended.
      }
    };
    return { child, ended, kill };
  }

  async run(args: readonly string[] = [], options: RunOptions = {}): Promise<Ended> {
    return this.start(args, options).ended;
  }

  /** What `build/` must hold, from a build of a copy that knows nothing of earlier ones. */
  async clean(): Promise<ReadonlyMap<string, string>> {
    const copy = this.copy('clean');
    const { code, text } = await copy.run();
    if (code !== 0) throw new Error(`a clean build failed:\n${text}`);
    const digests = copy.digests('build');
    rmSync(copy.root, { recursive: true, force: true });
    return digests;
  }

  /** Commands that were started for this project and still run, by pid. */
  processes(): readonly number[] {
    return readdirSync('/proc').flatMap(name => {
      if (!/^\d+$/.test(name)) return [];
      try {
        const isOurs = readFileSync(`/proc/${name}/cmdline`, 'utf8').includes(this.folder);
        return isOurs && !/^State:\s+Z/m.test(readFileSync(`/proc/${name}/status`, 'utf8'))
          ? [Number(name)]
          : [];
      } catch {
        return [];
      }
    });
  }

  [Symbol.dispose](): void {
    rmSync(this.root, { recursive: true, force: true });
  }
}

const filesIn = (folder: string): readonly string[] =>
  existsSync(folder)
    ? readdirSync(folder, { recursive: true, withFileTypes: true })
        .filter(entry => !entry.isDirectory())
        .map(entry => join(entry.parentPath, entry.name).slice(folder.length + 1))
        .sort()
    : [];

const digestOf = (path: string): string => createHash('sha256').update(readFileSync(path)).digest('hex');

/** Paths at which two folders differ. */
export const differences = (
  one: ReadonlyMap<string, string>,
  other: ReadonlyMap<string, string>,
): readonly string[] =>
  [...new Set([...one.keys(), ...other.keys()])].filter(path => one.get(path) !== other.get(path));
