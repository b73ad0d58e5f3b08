// sdbuild why IMAGE [TAG]: where each tag of a caption comes from, and which rule took one away.
import type { Workspace } from '../build/workspace.ts';
import { canonicalTag } from '../captions/tag.ts';
import type { SourceText } from '../diagnostics/render.ts';
import type { Dataset } from '../recipe/project.ts';
import { type CaptionStory, captionLines } from '../show/captions/chain.ts';
import { tagLines } from '../show/captions/tag.ts';
import type { RecipeLine } from '../show/care/why.ts';
import { captionOfPicture, type DatasetPicture, type PictureCaption } from '../targets/picture-captions.ts';
import { tagChain } from '../targets/tag-chain.ts';
import { complain } from './answer.ts';
import { type CommandLine, EXIT, UsageError } from './options.ts';
import { type ProjectGraph, projectSource } from './project-graph.ts';
import { say } from './say.ts';

interface Asked extends ProjectGraph {
  readonly line: CommandLine;
  readonly workspace: Workspace;
}

/** Tells the captions of pictures, or of one tag of them; one picture may be in several datasets. */
export async function tellCaptions(
  asked: Asked,
  pictures: readonly DatasetPicture[],
  tag: string | undefined,
): Promise<number> {
  const { line, graph, workspace } = asked;
  if (tag !== undefined && canonicalTag(tag) === '') throw new UsageError('why takes a tag after a picture');
  let code: number = EXIT.done;
  for (const picture of pictures) {
    const found = await captionOfPicture(graph, workspace, picture, line.values.built === true);
    if (!('caption' in found)) {
      complain(line, found);
      code = EXIT.failed;
      continue;
    }
    const story = storyOf(asked, found);
    if (tag === undefined) say(line, [[], ...captionLines(story, Date.now())], [captionJson(story)]);
    else {
      const chain = await tagChain(asked.project.folder, found, tag);
      const { dataset, at, outdated } = story;
      const about = { type: 'tag', picture: story.picture, dataset, at, outdated: outdated ?? null };
      say(line, tagLines(chain, story), [{ ...about, ...chain }]);
    }
  }
  return code;
}

const captionJson = ({ ruleLine, outdated, caption, ...story }: CaptionStory) => {
  const rules = new Set(
    caption.tags.flatMap(({ by, removedBy }) => [by, removedBy?.rule]).filter(rule => rule !== undefined),
  );
  const lines = [...rules].flatMap(rule => {
    const line = ruleLine(rule);
    return line === undefined ? [] : [[rule, line.place] as const];
  });
  return {
    type: 'caption',
    ...story,
    outdated: outdated ?? null,
    ...caption,
    rules: Object.fromEntries(lines),
  };
};

const storyOf = ({ line }: Asked, { dataset, ...rest }: PictureCaption): CaptionStory => ({
  ...rest,
  dataset: dataset.name,
  limit: dataset.captions.limit.tokens,
  ruleLine: ruleLines(dataset, projectSource(line.directory)),
});

/** Finds the lines of rules in the recipe's files. */
function ruleLines(dataset: Dataset, source: SourceText): (rule: string) => RecipeLine | undefined {
  return id => {
    const where = dataset.captions.rules.find(rule => rule.id === id)?.where;
    const text = where?.start && source(where.file)?.split(/\r?\n/)[where.start.line - 1];
    return where?.start && text !== undefined
      ? { place: `${where.file}:${where.start.line}`, text }
      : undefined;
  };
}
