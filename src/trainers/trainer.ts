import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import { diffusers } from './diffusers/trainer.ts';

/** Something that trains: one command per job, speaking the trainer protocol (schema/train-*.schema.json). */
export interface Trainer {
  readonly name: string;
  /** Part of the training's key: another version is another result. */
  readonly version: string;
  readonly argv: (job: string) => readonly [program: string, ...args: string[]];
  /** What it holds while it runs. */
  readonly resources: Readonly<Record<string, number>>;
  /** What must be there before it can be started, and is not. */
  readonly missing?: () => Diagnostic | undefined;
}

/** As a recipe names one. */
export type TrainerName = 'micro' | 'diffusers' | { readonly command: readonly string[] };

/** The built-in trainer: a real diffusion model small enough for a CPU. */
const micro: Trainer = {
  name: 'micro',
  version: '2',
  argv: job => {
    // Sources run as they are in a checkout; the published package is bundled.
    const source = fileURLToPath(new URL('./micro/main.ts', import.meta.url));
    return [process.execPath, existsSync(source) ? source : source.replace(/ts$/, 'js'), job];
  },
  resources: { cpu: 1 },
};

/** Any program that speaks the protocol; `{job}` in its arguments stands for the job file, else it comes last. */
const command = ([program = '', ...args]: readonly string[]): Trainer => ({
  name: 'command',
  version: [program, ...args].join(' '),
  argv: job => {
    const filled = args.map(part => part.replaceAll('{job}', job));
    return args.some(part => part.includes('{job}')) ? [program, ...filled] : [program, ...args, job];
  },
  resources: { gpu: 1 },
});

export function trainerOf(how: TrainerName): Trainer {
  if (how === 'micro') return micro;
  return how === 'diffusers' ? diffusers() : command(how.command);
}
