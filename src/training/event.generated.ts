// Generated from schema/train-event.schema.json by `npm run generate`; edit the schema, not this file.

/**
 * One line of a trainer's standard output. Fields are only ever added. Paths are relative to the job's output folder (states: to its resume folder).
 */
export type TrainEvent = Start | Progress | Sample | Validation | Preview | Checkpoint | State | Log | Done;
/**
 * Relative to the folder, and within it.
 */
export type Path = string;

export interface Start {
  event: 'start';
  /**
   * Name and version of the trainer.
   */
  trainer: string;
  steps: number;
  /**
   * The first step of this attempt: 0, or where a state stood.
   */
  from: number;
}
export interface Progress {
  event: 'progress';
  /**
   * Steps done.
   */
  step: number;
  epoch: number;
  /**
   * Mean squared error of this step's batch.
   */
  loss: number;
  lr: number;
}
/**
 * One picture of one step.
 */
export interface Sample {
  event: 'sample';
  step: number;
  dataset: string;
  /**
   * As in the manifest.
   */
  image: string;
  /**
   * Noise level: 0 = the picture itself, 1000 = pure noise (S-10).
   */
  timestep: number;
  loss: number;
}
/**
 * The loss of the pictures that are not trained on.
 */
export interface Validation {
  event: 'validation';
  /**
   * Steps done.
   */
  step: number;
  /**
   * Mean over all pictures and noise levels of the job's `validation`.
   */
  loss: number;
}
export interface Preview {
  event: 'preview';
  step: number;
  /**
   * Index into the job's prompts.
   */
  prompt: number;
  path: Path;
}
export interface Checkpoint {
  event: 'checkpoint';
  step: number;
  path: Path;
}
/**
 * Written when the trainer could go on from here in another attempt.
 */
export interface State {
  event: 'state';
  step: number;
  path: Path;
}
export interface Log {
  event: 'log';
  level: 'info' | 'warning' | 'error';
  message: string;
  /**
   * What to do about it.
   */
  hint?: string;
  /**
   * The key of the training's recipe that it is about, such as `base` or `batch_size`.
   */
  about?: string;
}
export interface Done {
  event: 'done';
  step: number;
  path: Path;
}
