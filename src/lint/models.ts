// What a training takes the base model for: the layer that prompts are read from, and the VAE.
import { type Finding, found, type Grading } from './finding.ts';
import { quoted } from './input.ts';
import type { LintTraining } from './training.ts';

/** L-54: a CLIP skip other than the base model's, than that of a network it is used with, or than photographs want (S-37). */
export function checkClipSkip(
  { base, clipSkip, relatives, datasets }: LintTraining,
  grading: Grading,
): readonly Finding[] {
  const say = (other: number, message: string, remedy: string): readonly Finding[] =>
    found('L-54', grading, { at: ['clip_skip'], measured: clipSkip, threshold: other, message, remedy });
  const photos = datasets.filter(({ medium }) => medium === 'photo').map(({ name }) => name);
  return [
    ...(clipSkip === base.clipSkip
      ? []
      : say(
          base.clipSkip,
          `CLIP skip ${clipSkip}, on a base model ${quoted(base.name)} of CLIP skip ${base.clipSkip}`,
          'take `clip_skip` out, or correct that of the model: at another value it will hardly work',
        )),
    ...relatives
      .filter(other => other.clipSkip !== clipSkip)
      .flatMap(other =>
        say(
          other.clipSkip,
          `CLIP skip ${clipSkip}, and \`train/${other.name}\` on the same base model ${other.clipSkip}`,
          'use one value for all: networks of both cannot be used together',
        ),
      ),
    ...(photos.length === 0 || clipSkip === 1
      ? []
      : say(
          1,
          `CLIP skip ${clipSkip}, for photographs in ${photos.map(name => `\`datasets/${name}\``).join(', ')}`,
          'train photographs with CLIP skip 1, on a base model that is made for it',
        )),
  ];
}

/** L-55: a VAE other than the one that pictures will be made with; latents and colours are its work (S-40…S-42). */
export function checkVae(
  { base, vae, relatives, merges }: LintTraining,
  grading: Grading,
): readonly Finding[] {
  const say = (message: string, remedy: string): readonly Finding[] =>
    found('L-55', grading, { at: ['vae'], measured: 2, threshold: 1, message, remedy });
  const told = (path: string | undefined): string =>
    path === undefined ? 'the one inside the base model' : quoted(path);
  return [
    ...relatives
      .filter(other => other.vae !== vae)
      .flatMap(other =>
        say(
          `its VAE is ${told(vae)}, that of \`train/${other.name}\` on the same base model ${told(other.vae)}`,
          'use one VAE for all networks of a base model',
        ),
      ),
    ...merges
      .filter(other => other.vae !== vae)
      .flatMap(other =>
        say(
          `its VAE is ${told(vae)}, that of \`merge/${other.name}\` ${told(other.vae)}`,
          'write the same `vae` for both, so that the merged model draws as the previews do',
        ),
      ),
    ...(vae !== undefined || base.besideVae === undefined
      ? []
      : say(
          `trained with the VAE inside the base model, but the WebUI takes ${quoted(base.besideVae)}`,
          'name that file under `models` and as `vae`, or move it away',
        )),
  ];
}
