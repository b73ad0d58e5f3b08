// report: one page over everything that was built.
import type { Input, Step } from '../build/step.ts';
import { VALUE } from '../build/step.ts';
import type { Project } from '../recipe/project.ts';
import { bytesOf } from './inputs.ts';
import {
  captionsStep,
  healthStep,
  lintStep,
  lossStep,
  mergeStep,
  picturesStep,
  REPORT,
  trainLintStep,
  trainStep,
} from './names.ts';

/** The page's one step; it reads everything that the recipe makes. */
export function reportStep(project: Project, version: string): Step {
  const inputs: Input[] = [
    ...project.datasets.flatMap(({ name }): Input[] => [
      { step: picturesStep(name) },
      { step: captionsStep(name), select: VALUE },
      { step: lintStep(name), select: 'lint' },
    ]),
    ...project.trainings.flatMap(({ name, previews }): Input[] => [
      { step: trainStep(name) },
      { step: lossStep(name) },
      { step: trainLintStep(name), select: 'lint' },
      ...(previews === undefined ? [] : [{ step: healthStep(name), select: VALUE }]),
    ]),
    ...project.merges.map(({ name }): Input => ({ step: mergeStep(name) })),
  ];
  return {
    id: REPORT,
    target: REPORT,
    kind: { name: 'report', version: 4 },
    params: { title: project.report.title, sdbuild: version, ...described(project) },
    resources: { cpu: 1 },
    items: [{ name: '', inputs }],
    run: async task => {
      const { reportPage } = await import('./page.ts');
      const bytes = bytesOf(await reportPage(task, project, version));
      return { ok: true, outputs: [{ role: 'page', path: 'report/index.html', content: { bytes } }] };
    },
  };
}

/** What the page says of the recipe itself, beyond what comes in as inputs. */
const described = (project: Project) => ({
  datasets: project.datasets.map(({ name, kind }) => ({ name, kind })),
  trainings: project.trainings.map(({ name, method, base, vae, trainer, picks, previews }) => ({
    name,
    method,
    base: base.path,
    vae: vae?.path ?? null,
    trainer: typeof trainer === 'string' ? trainer : 'command',
    ...(picks.length > 0 && { picks: picks.map(({ step }) => step) }),
    prompts: (previews?.prompts ?? []).map(({ prompt, seed }) => ({ prompt, seed })),
  })),
  merges: project.merges.map(({ name, method }) => ({ name, method })),
});
