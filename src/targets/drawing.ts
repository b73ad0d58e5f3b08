// Pictures drawn by a trainer, with a finished network or with the base model alone.
import type { Task } from '../build/step.ts';
import type { Result } from '../diagnostics/diagnostic.ts';
import type { Training } from '../recipe/project.ts';
import { drawPictures } from '../trainers/run.ts';
import { trainerOf } from '../trainers/trainer.ts';
import type { TrainJob } from '../training/job.generated.ts';
import { planDrawing } from './job.ts';
import { surroundings } from './surroundings.ts';

/** One absolute path per prompt, in their order; `network`: the path of the training's, or null for none. */
export const draw = async (
  task: Task,
  training: Training,
  network: string | null,
  prompts: TrainJob['previews']['prompts'],
): Promise<Result<readonly string[]>> =>
  drawPictures({
    ...(await surroundings(task, training)),
    trainer: trainerOf(training.trainer),
    job: await planDrawing(task, training, network, prompts),
    folder: task.resume,
    onEvent: event => {
      if (event.event === 'preview') task.report({ done: event.prompt + 1, total: prompts.length });
    },
  });
