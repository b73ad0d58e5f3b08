// class-pictures/DIGEST: what the base model draws of the class, for prior preservation. Named by what it is made from,
// so that all trainings that ask for the same have the same pictures.
import { hash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import type { Input, Output, Step } from '../build/step.ts';
import type { Prior, Training } from '../recipe/project.ts';
import { trainerOf } from '../trainers/trainer.ts';
import type { ManifestRow } from '../training/epochs.ts';
import { classPicturesOf } from './class-name.ts';
import { bytesOf } from './inputs.ts';
import { modelInput } from './models.ts';
import { classStep, trainStep } from './names.ts';

/** The step that draws them, all with the base model alone; their prompts become their captions. */
export function classPictures(training: Training, prior: Prior, name: string): Step {
  const { base, vae, clipSkip } = training;
  const { where: _where, ...wanted } = prior;
  const trainer = trainerOf(training.trainer);
  const inputs: Input[] = [modelInput(base), ...(vae === undefined ? [] : [{ file: vae.path }])];
  return {
    id: classStep(name),
    target: trainStep(training.name),
    kind: { name: `class-pictures-${trainer.name}`, version: 1 },
    params: { ...wanted, clipSkip, trainerVersion: trainer.version, hasVae: vae !== undefined },
    resources: trainer.resources,
    costly: true,
    items: [{ name: '', inputs }],
    run: async task => {
      const { draw } = await import('./drawing.ts');
      const { prompts, count, seed, width, height, negative, steps, cfg } = prior;
      const prompt = (index: number): string => prompts[index % prompts.length] ?? '';
      const common = { negative, width, height, steps, cfg, strength: 0, sampler: 'ddim' as const };
      const all = Array.from({ length: count }, (_, i) => ({ prompt: prompt(i), seed: seed + i, ...common }));
      const pictures = await draw(task, training, null, all);
      if (!pictures.ok) return pictures;
      const outputs: Output[] = [];
      let manifest = '';
      for (const [index, file] of pictures.value.entries()) {
        const image = `${String(index).padStart(4, '0')}-${seed + index}.png`;
        const path = `${classStep(name)}/${image}`;
        const row: ManifestRow = {
          image,
          sha256: hash('sha256', await readFile(file), 'hex'),
          ...{ width, height, caption: prompt(index), keep: 0, repeats: 1, source: `build/${path}` },
        };
        manifest += `${JSON.stringify(row)}\n`;
        outputs.push({ role: 'picture', path, content: { file } });
      }
      const path = `${classStep(name)}/manifest.jsonl`;
      outputs.push({ role: 'manifest', path, content: { bytes: bytesOf(manifest) } });
      return { ok: true, outputs };
    },
  };
}

/** One step for all trainings that ask for the same pictures. */
export function classPictureSteps(trainings: readonly Training[]): readonly Step[] {
  const steps = new Map<string, Step>();
  for (const training of trainings) {
    const name = classPicturesOf(training);
    if (name !== undefined && training.prior !== undefined && !steps.has(name))
      steps.set(name, classPictures(training, training.prior, name));
  }
  return [...steps.values()];
}
