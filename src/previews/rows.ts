// Preview pictures by their names: `previews/step-000100/00-1234.png` is prompt 0, seed 1234, after 100 steps.

export interface PreviewPicture<T> {
  readonly step: number;
  /** Index into the training's prompts. */
  readonly prompt: number;
  readonly seed: number;
  readonly source: T;
}

/** What the name says of a preview; `undefined` for a file that is none. */
export function readPreviewName<T>(path: string, source: T): PreviewPicture<T> | undefined {
  const match = /step-(\d+)\/(\d+)-(\d+)\.png$/.exec(path);
  if (match === null) return undefined;
  return { step: Number(match[1]), prompt: Number(match[2]), seed: Number(match[3]), source };
}

export interface PreviewRow<T> {
  readonly step: number;
  /** By prompt; `undefined` where a picture is missing. */
  readonly pictures: readonly (T | undefined)[];
}

/** One row a step, step 0 first, one column a prompt. */
export function previewRows<T>(pictures: readonly PreviewPicture<T>[], prompts: number): PreviewRow<T>[] {
  const steps = Map.groupBy(pictures, picture => picture.step);
  return [...steps.keys()]
    .sort((a, b) => a - b)
    .map(step => ({
      step,
      pictures: Array.from(
        { length: prompts },
        (_, prompt) => steps.get(step)?.find(one => one.prompt === prompt)?.source,
      ),
    }));
}
