// What is known of one picture's caption: on record, and by the recipe and the files as they are now.
import { foresee } from '../build/foresee.ts';
import type { Reason } from '../build/freshness.ts';
import type { Graph } from '../build/graph.ts';
import type { Meant } from '../build/lookup.ts';
import type { Item, Json, Step } from '../build/step.ts';
import { reasonsOf } from '../build/survey.ts';
import type { Workspace } from '../build/workspace.ts';
import type { Caption } from '../captions/caption.ts';
import { readCaption, type WrittenCaption } from '../captions/written.ts';
import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import type { Dataset, Project } from '../recipe/project.ts';
import { captionFilesStep, captionsStep } from './names.ts';

/** A picture of a dataset. */
export interface DatasetPicture {
  readonly dataset: Dataset;
  readonly picture: string;
}

/** Its caption. */
export interface PictureCaption extends DatasetPicture {
  /** What its tags are read from. */
  readonly files: readonly string[];
  /** As a build would make it now; as it was last built where only a build can tell, or where that was asked for. */
  readonly caption: Caption;
  /** When it was built, in milliseconds since 1970; null when it never was. */
  readonly at: number | null;
  /** Present when a build would make it again: why, and what it is beside what is shown. */
  readonly outdated?: Outdated;
}

/** `shown` is which of the two captions is told; `other` is the text of the other one, null where it is not known. */
export interface Outdated {
  readonly reasons: readonly Reason[];
  readonly shown: 'now' | 'built';
  readonly other: string | null;
}

/** The caption as a captions step keeps it. */
export const captionFrom = (value: Json): Caption => readCaption(value as unknown as WrittenCaption);

/** The pictures whose captions a file is about: the picture itself, its tags beside it, or its caption in `build/`. */
export function picturesMeant(project: Project, graph: Graph, meant: Meant): readonly DatasetPicture[] {
  return project.datasets.flatMap(dataset => {
    const items = graph.steps.get(captionsStep(dataset.name))?.items ?? [];
    const isMeant = ({ name, inputs }: Item): boolean => {
      if (meant.type === 'output')
        return meant.step.id === captionFilesStep(dataset.name) && meant.item === name;
      if (meant.type !== 'source') return false;
      const { path } = meant;
      return (
        name === path || (isBeside(name, path) && inputs.some(one => 'file' in one && one.file === path))
      );
    };
    return [...items].filter(isMeant).map(({ name }) => ({ dataset, picture: name }));
  });
}

const isBeside = (picture: string, path: string): boolean => {
  const dot = picture.lastIndexOf('.');
  return path.startsWith(`${dot > picture.lastIndexOf('/') ? picture.slice(0, dot) : picture}.`);
};

/** Works it out, unless it is on record and fresh, or wanted as it was `built`; diagnostics when it cannot be known. */
export async function captionOfPicture(
  graph: Graph,
  workspace: Workspace,
  { dataset, picture }: DatasetPicture,
  built = false,
): Promise<PictureCaption | readonly Diagnostic[]> {
  const step: Step | undefined = graph.steps.get(captionsStep(dataset.name));
  const found = step && (await foresee(graph, workspace, step)).items;
  const item = found?.find(({ finding }) => finding.item.name === picture);
  if (item === undefined) return [];
  const { was, now, finding } = item;
  const told = built ? (was ?? now) : (now ?? was);
  if (told === undefined)
    return finding.verdict.type === 'broken' ? finding.verdict.diagnostics : [unknownYet(picture)];
  const caption = captionFrom(told.value);
  if (caption.faults !== undefined) return caption.faults;
  const files = finding.item.inputs.flatMap(input => ('file' in input ? [input.file] : []));
  const about = { dataset, picture, files, caption, at: was?.at ?? null };
  if (was === undefined || finding.kept) return about;
  const other = told === was ? now : was;
  const outdated: Outdated = {
    reasons: reasonsOf(finding.verdict),
    shown: told === was ? 'built' : 'now',
    other: other === undefined ? null : captionFrom(other.value).text,
  };
  return { ...about, outdated };
}

const unknownYet = (picture: string): Diagnostic => ({
  severity: 'error',
  code: 'SDB345',
  message: `the caption of ${picture} was never built, and only a build can tell what it will be`,
  hint: 'build its dataset first',
});

/** What is said of a file that has no caption. */
export const noCaption = (path: string): Diagnostic => ({
  severity: 'error',
  code: 'SDB346',
  message: `${path} is no picture of a dataset, nor a caption of one`,
  hint: 'name a picture, its tags, or its caption in build/',
});
