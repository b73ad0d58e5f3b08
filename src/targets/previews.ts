// previews/NAME: the fixed-seed previews of a training on one sheet.
import type { Step } from '../build/step.ts';
import { VALUE } from '../build/step.ts';
import type { PromptKind } from '../previews/evidence.ts';
import type { Previews, Prompt, Training } from '../recipe/project.ts';
import { promptKinds } from './health.ts';
import type { HealthValue } from './health-file.ts';
import { artifactsOf, resultValue } from './inputs.ts';
import { healthStep, previewsStep, trainStep } from './names.ts';

/** The sheet: a row a step with its verdict, a column a prompt. */
export function previewsOf(training: Training, previews: Previews): Step {
  const { name } = training;
  const { prompts } = previews;
  const kinds = promptKinds(training, previews);
  const columns = prompts.map((prompt, index) => ({ label: columnLabel(prompt, kinds[index]) }));
  return {
    id: previewsStep(name),
    target: previewsStep(name),
    kind: { name: 'previews', version: 3 },
    params: { columns: columns.map(({ label }) => label) },
    resources: { cpu: 1 },
    items: [
      {
        name: '',
        inputs: [
          { step: trainStep(name), select: 'preview' },
          { step: healthStep(name), select: VALUE },
        ],
      },
    ],
    run: async task => {
      const { renderSheet } = await import('../images/sheet.ts');
      const { previewRows, readPreviewName } = await import('../previews/rows.ts');
      const named = artifactsOf(task, trainStep(name), 'preview').map(one => readPreviewName(one.path, one));
      const rows = previewRows(
        named.filter(one => one !== undefined),
        prompts.length,
      );
      const { checkpoints } = resultValue<HealthValue>(task, healthStep(name));
      const verdicts = new Map(checkpoints.map(({ step, verdict }) => [step, verdict]));
      const sheet = await renderSheet({
        columns,
        rows: rows.map(({ step, pictures }) => ({
          label: `step ${step}\n${VERDICTS[verdicts.get(step) ?? 'ok']}`,
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

/** What is the same for every row comes first: of a long prompt only the beginning is shown. */
const columnLabel = ({ prompt, seed, strength }: Prompt, kind: PromptKind | undefined): string =>
  `${[
    `seed ${seed}`,
    ...(strength === 1 ? [] : [`strength ${strength}`]),
    ...(kind?.control ? ['no trigger'] : []),
  ].join(' · ')}\n${prompt}`;

const VERDICTS = {
  base: 'base model',
  burst: 'in a burst',
  ok: 'ok',
  warn: 'weak sign',
  bad: 'bad',
  fatal: 'destroyed',
} as const satisfies Record<HealthValue['checkpoints'][number]['verdict'], string>;
