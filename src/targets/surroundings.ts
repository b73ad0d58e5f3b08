// What a trainer's process gets from the task that it runs for, whatever it is asked for.
import type { Task } from '../build/step.ts';
import type { Training } from '../recipe/project.ts';
import type { TrainingRun } from '../trainers/follow.ts';

export type Surroundings = Pick<TrainingRun, 'log' | 'cwd' | 'env' | 'signal' | 'silenceMs' | 'warn'>;

export const surroundings = async (task: Task, { silenceMs, compute }: Training): Promise<Surroundings> => ({
  log: await task.log,
  cwd: task.project,
  env: deviceEnvironment(task, compute?.gpus ?? 1),
  signal: task.signal,
  silenceMs,
  warn: task.warn,
});

/**
 * The GPUs that a task holds, and no others. A build gives out one, so a training that asks for more runs alone and
 * sees them all.
 */
const deviceEnvironment = ({ assigned }: Task, gpus: number): Record<string, string> =>
  assigned.gpu === undefined || gpus > assigned.gpu.length
    ? {}
    : { CUDA_VISIBLE_DEVICES: assigned.gpu.join(',') };
