// A small project in a temporary folder and the real command line on it; a trainer that takes milliseconds.
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { mkdir } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import sharp from 'sharp';
import { writeSafetensors } from '../../src/models/write-safetensors.ts';

export const BIN = resolve(import.meta.dirname, '../../bin/sdbuild.js');
const TRAINER = resolve(import.meta.dirname, 'trainer.mjs');

export const WEIGHT = 'model.diffusion_model.middle_block.1.proj_in.weight';

export const RECIPE = `sdbuild: 1
models:
  base: { checkpoint: models/base.safetensors }
datasets:
  aki:
    kind: character
    images: images/aki/*.{png,jpg,webp}
    repeats: 2
    buckets: { resolution: 128, min: 64, max: 256, step: 64, upscale: allow }
    captions:
      rules:
        - { id: noise, drop: highres, role: noise }
        - { id: core, drop: ["*hair", "*eyes"], role: learned }
        - { id: aki, trigger: aki-chan }
      order: [aki-chan, 1girl, "*"]
train:
  aki-lora:
    method: lora
    base: base
    datasets: [aki]
    trainer: { command: [${JSON.stringify(process.execPath)}, ${JSON.stringify(TRAINER)}] }
    network: { rank: 2, alpha: 2 }
    schedule: "1e-3:4, 1e-4"
    steps: 8
    batch_size: 2
    seed: 1
    previews:
      every: 4 steps
      prompts: [{ prompt: "aki-chan, 1girl", seed: 7, width: 128, height: 128 }]
merge:
  aki-model:
    models: { a: base }
    loras: { aki-lora: 0.5 }
default: [previews/aki-lora, merge/aki-model, report]
`;

const NOBODY = 65_534;

export interface Outcome {
  readonly code: number | null;
  readonly out: string;
  readonly err: string;
}

export class TestProject {
  readonly folder = mkdtempSync(join(tmpdir(), 'sdbuild-'));

  static async create(): Promise<TestProject> {
    const project = new TestProject();
    project.write('sdbuild.yaml', RECIPE);
    for (const [index, name] of ['a', 'b', 'c', 'd'].entries()) {
      await project.picture(`images/aki/${name}.png`, 128 + 64 * (index % 2), 128, index);
      project.write(
        `images/aki/${name}.txt`,
        `1girl, solo, red_hair, blue_eyes, highres, smile, tag_${name}\n`,
      );
    }
    await mkdir(join(project.folder, 'models'), { recursive: true });
    const values = new Float16Array(16).map((_, i) => i / 16);
    await writeSafetensors(
      join(project.folder, 'models/base.safetensors'),
      { metadata: {}, tensors: [{ name: WEIGHT, dtype: 'F16', shape: [4, 4, 1, 1] }] },
      () => new Uint8Array(values.buffer),
    );
    return project;
  }

  write(path: string, text: string | Uint8Array): void {
    const file = join(this.folder, path);
    spawnSync('mkdir', ['-p', dirname(file)]);
    writeFileSync(file, text);
  }

  read(path: string): string {
    return readFileSync(join(this.folder, path), 'utf8');
  }

  async picture(path: string, width: number, height: number, seed: number): Promise<void> {
    const background = { r: (40 * seed + 30) % 256, g: (90 * seed) % 256, b: 128 };
    const image = sharp({ create: { width, height, channels: 3, background } });
    this.write(path, await (path.endsWith('.jpg') ? image.jpeg() : image.png()).toBuffer());
  }

  edit(path: string, change: (text: string) => string): void {
    this.write(path, change(this.read(path)));
  }

  run(...args: readonly string[]): Outcome {
    return this.#run(args);
  }

  /** The same as one who is not root, whom permissions do not bind; the project is his from then on. */
  runUnprivileged(...args: readonly string[]): Outcome {
    if (process.getuid?.() !== 0) return this.#run(args);
    spawnSync('chown', ['-R', `${NOBODY}:${NOBODY}`, this.folder]);
    return this.#run(args, { uid: NOBODY, gid: NOBODY });
  }

  #run(args: readonly string[], as: { readonly uid?: number; readonly gid?: number } = {}): Outcome {
    const { status, stdout, stderr } = spawnSync(process.execPath, [BIN, '-C', this.folder, ...args], {
      ...as,
      encoding: 'utf8',
      env: { ...process.env, NO_COLOR: '1' },
    });
    return { code: status, out: stdout, err: stderr };
  }

  /** The events of a build with `--json`. */
  events(...args: readonly string[]): Record<string, unknown>[] {
    const { out } = this.run('--json', ...args);
    return out
      .split('\n')
      .filter(line => line !== '')
      .map(line => JSON.parse(line) as Record<string, unknown>);
  }

  files(folder = ''): string[] {
    return readdirSync(join(this.folder, folder), { recursive: true, withFileTypes: true })
      .filter(entry => entry.isFile())
      .map(entry => join(entry.parentPath, entry.name).slice(this.folder.length + 1))
      .sort();
  }

  [Symbol.dispose](): void {
    rmSync(this.folder, { recursive: true, force: true });
  }
}
