// The captions of a picture as trainers read them, for those who have only its name.
import { layoutOf } from '../build/layout.ts';
import { lookUp } from '../build/lookup.ts';
import { thisMachine } from '../build/machine.ts';
import { Workspace } from '../build/workspace.ts';
import { fail, ok, type Result } from '../diagnostics/diagnostic.ts';
import { captionOfPicture, noCaption, picturesMeant } from '../targets/picture-captions.ts';
import type { ProjectGraph } from './project-graph.ts';

/** Of a picture in several datasets there are several; as they would be now. */
export async function captionTexts(
  { project, graph }: ProjectGraph,
  directory: string,
  name: string,
): Promise<Result<readonly string[]>> {
  const workspace = new Workspace(layoutOf(directory), thisMachine);
  const meant = lookUp(graph, workspace, name, process.cwd());
  if (!meant.ok) return meant;
  const pictures = picturesMeant(project, graph, meant.value);
  if (pictures.length === 0) return fail(noCaption(name));
  const found = await Promise.all(pictures.map(one => captionOfPicture(graph, workspace, one)));
  const unknown = found.flatMap(one => ('caption' in one ? [] : one));
  if (unknown.length > 0) return fail(...unknown);
  return ok(found.flatMap(one => ('caption' in one ? [one.caption.text] : [])));
}
