// What a trainer's process gets from the task that it runs for, whatever it is asked for.
import type { Task } from '../build/step.ts';
import type { Training } from '../recipe/project.ts';
import type { TrainingRun } from '../trainers/follow.ts';

export type Surroundings = Pick<TrainingRun, 'log' | 'cwd' | 'env' | 'signal' | 'silenceMs' | 'warn'>;

export const surroundings = async (task: Task, { silenceMs }: Training): Promise<Surroundings> => ({
  log: await task.log,
  cwd: task.project,
  env: deviceEnvironment(task),
  signal: task.signal,
  silenceMs,
  warn: task.warn,
});

/** The GPUs that a task holds, and no others. */
const deviceEnvironment = ({ assigned }: Task): Record<string, string> =>
  assigned.gpu === undefined ? {} : { CUDA_VISIBLE_DEVICES: assigned.gpu.join(',') };
