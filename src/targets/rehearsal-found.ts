// What a rehearsal has to say of a training, beyond that it ran.
import { accessSync, constants } from 'node:fs';
import { delimiter, isAbsolute, join, resolve } from 'node:path';
import type { RunHealth } from '../previews/run.ts';
import type { Training } from '../recipe/project.ts';
import { trainerOf } from '../trainers/trainer.ts';
import { stepMeant } from '../training/rehearsal.ts';
import { readBase } from './base-model.ts';
import type { LintValue } from './lint-file.ts';
import type { Rehearsed } from './rehearsal-file.ts';

/** Whether the base is a model that can be trained, from its header alone. */
export async function modelFound(training: Training, file: string): Promise<Rehearsed> {
  const { path, name, made } = training.base;
  const { fits, architecture, sentence } = await readBase(training, file);
  return {
    what: 'model',
    state: !fits ? 'fault' : architecture === 'unknown' ? 'doubt' : 'good',
    sentence:
      made === undefined ? `${path} is ${sentence}` : `${name} comes of ${made.root.path}, ${sentence}`,
  };
}

/** Whether the program of a command is there to be started. */
export function trainerFound({ trainer }: Training, project: string): readonly Rehearsed[] {
  if (trainer === 'micro') return [];
  if (trainer === 'diffusers') {
    const { hint } = trainerOf(trainer).missing?.() ?? {};
    return [
      hint === undefined
        ? { what: 'trainer', state: 'good', sentence: 'diffusers has its environment' }
        : { what: 'trainer', state: 'fault', sentence: `diffusers has no environment yet: ${hint}` },
    ];
  }
  const [program = ''] = trainer.command;
  const found = programPath(program, project);
  return [
    found === undefined
      ? { what: 'trainer', state: 'fault', sentence: `there is no program \`${program}\` on this computer` }
      : { what: 'trainer', state: 'good', sentence: `${program} is ${found}` },
  ];
}

function programPath(program: string, project: string): string | undefined {
  const endings = process.platform === 'win32' ? (process.env.PATHEXT ?? '').split(';') : [''];
  const folders = /[\\/]/.test(program) ? [''] : (process.env.PATH ?? '').split(delimiter);
  for (const folder of folders)
    for (const ending of endings) {
      const path =
        isAbsolute(program) || folder === ''
          ? resolve(project, program + ending)
          : join(folder, program + ending);
      try {
        accessSync(path, constants.X_OK);
        return path;
      } catch {}
    }
  return undefined;
}

/** What the checks of the training left open; errors have held the rehearsal back. */
export const lintFound = ({ name }: Training, { gate }: LintValue): Rehearsed =>
  gate === 'ready'
    ? { what: 'checks', state: 'good', sentence: 'the checks found nothing to mind' }
    : { what: 'checks', state: 'doubt', sentence: `\`sdbuild check train/${name}\` lists what to mind` };

/** How its previews came out, told in steps of the training. */
export function previewsFound(
  health: RunHealth | undefined,
  divergedAt: number | undefined,
  rehearsal: number,
  training: number,
): Rehearsed {
  const about = { what: 'previews' as const };
  const at = (step: number): string =>
    `step ${step} of ${rehearsal}, which stands for ${stepMeant(step, rehearsal, training)} of ${training}`;
  if (divergedAt !== undefined)
    return { ...about, state: 'fault', sentence: `diverged: the loss is no number at ${at(divergedAt)}` };
  if (health === undefined) return { ...about, state: 'doubt', sentence: 'no previews to judge by' };
  const { state, failedAt, checkpoints, lastGood } = health;
  const bad = checkpoints.findLast(one => one.verdict === 'bad' || one.verdict === 'fatal');
  if (state === 'failed' || state === 'collapsed')
    return {
      ...about,
      state: 'fault',
      sentence: `${bad?.sentence} at ${at(failedAt ?? bad?.step ?? 0)}; good up to ${at(lastGood)}`,
    };
  const weak = checkpoints.findLast(({ verdict }) => verdict === 'warn');
  if (weak !== undefined)
    return { ...about, state: 'doubt', sentence: `${weak.sentence} at ${at(weak.step)}` };
  return { ...about, state: 'good', sentence: `${checkpoints.length - 1} checkpoints without a bad sign` };
}
