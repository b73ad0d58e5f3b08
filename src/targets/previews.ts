// previews/NAME: the fixed-seed previews of a training on one sheet.
import type { Step } from '../build/step.ts';
import type { Previews, Training } from '../recipe/project.ts';
import { artifactsOf } from './inputs.ts';
import { previewsStep, trainStep } from './names.ts';

/** The sheet: a row a step, a column a prompt. */
export function previewsOf(training: Training, { prompts }: Previews): Step {
  const { name } = training;
  return {
    id: previewsStep(name),
    target: previewsStep(name),
    kind: { name: 'previews', version: 2 },
    params: { prompts: prompts.map(({ prompt, seed }) => ({ prompt, seed })) },
    resources: { cpu: 1 },
    items: [{ name: '', inputs: [{ step: trainStep(name), select: 'preview' }] }],
    run: async task => {
      const { renderSheet } = await import('../images/sheet.ts');
      const { previewRows, readPreviewName } = await import('../previews/rows.ts');
      const named = artifactsOf(task, trainStep(name), 'preview').map(one => readPreviewName(one.path, one));
      const rows = previewRows(
        named.filter(one => one !== undefined),
        prompts.length,
      );
      const sheet = await renderSheet({
        columns: prompts.map(({ prompt, seed }) => ({ label: `${prompt} · seed ${seed}` })),
        rows: rows.map(({ step, pictures }) => ({
          label: `step ${step}`,
          pictures: pictures.map(artifact => (artifact === undefined ? null : task.locate(artifact))),
        })),
        tile: 160,
      });
      if (!sheet.ok) return sheet;
      const content = { bytes: sheet.value };
      return { ok: true, outputs: [{ role: 'sheet', path: `previews/${name}/sheet.png`, content }] };
    },
  };
}
