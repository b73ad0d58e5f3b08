// sdbuild why NAME: why a target, a step, an item or a file is fresh or stale; of a picture also its caption.

import { causesOf, type StepCause } from '../build/causes.ts';
import { namesOf } from '../build/items.ts';
import { type Failure, readLastBuild } from '../build/last-build.ts';
import { layoutOf } from '../build/layout.ts';
import { lookUp, type Meant } from '../build/lookup.ts';
import { thisMachine } from '../build/machine.ts';
import { overlook, workIn } from '../build/overview.ts';
import { sourceStory } from '../build/source.ts';
import type { Step } from '../build/step.ts';
import { storyOf } from '../build/story.ts';
import { Workspace } from '../build/workspace.ts';
import { suggestion } from '../diagnostics/suggest.ts';
import { loadRecipe } from '../recipe/load.ts';
import { failureLine, stepStory, stepsLines, workLines } from '../show/care/steps.ts';
import { itemLines, keyLines, sourceLines } from '../show/care/story.ts';
import { CauseTree, type RecipeLine, type WhyOptions } from '../show/care/why.ts';
import { piece } from '../show/line.ts';
import { noCaption, picturesMeant } from '../targets/picture-captions.ts';
import { placeOf } from '../targets/places.ts';
import { complain } from './answer.ts';
import { type CommandLine, EXIT, readCommandLine, UsageError } from './options.ts';
import { loadProjectGraph, type ProjectGraph, projectSource } from './project-graph.ts';
import { say } from './say.ts';

interface Question extends ProjectGraph {
  readonly line: CommandLine;
  readonly workspace: Workspace;
  /** As the person wrote it. */
  readonly name: string;
}

export async function run(argv: readonly string[]): Promise<number> {
  const line = readCommandLine(argv, {
    key: { type: 'boolean' },
    force: { type: 'boolean' },
    built: { type: 'boolean' },
  });
  const [name, ...rest] = line.positionals;
  if (name === undefined)
    throw new UsageError('why takes a target, a step or a file, e.g. sdbuild why train/aki-lora');
  // A tag may be of several words.
  const item = rest.length === 0 ? undefined : rest.join(' ');
  const loaded = await loadProjectGraph(line.directory);
  complain(line, loaded.diagnostics, projectSource(line.directory));
  if (!loaded.ok) return EXIT.wrong;
  const workspace = new Workspace(layoutOf(line.directory), thisMachine);
  const question: Question = { ...loaded.value, line, workspace, name };
  const looked = lookUp(loaded.value.graph, workspace, name, process.cwd());
  complain(line, looked.diagnostics);
  if (!looked.ok) return EXIT.wrong;

  const meant = looked.value;
  if (meant.type === 'steps')
    return item === undefined ? tellSteps(question, meant.steps) : tellNamedItem(question, meant.steps, item);
  const pictures = picturesMeant(loaded.value.project, loaded.value.graph, meant);
  if (item !== undefined) {
    if (pictures.length === 0) {
      complain(line, [noCaption(meant.path)]);
      return EXIT.wrong;
    }
    const { tellCaptions } = await import('./why-caption.ts');
    return tellCaptions(question, pictures, item);
  }
  const code = await tellFile(question, meant);
  if (pictures.length === 0 || line.values.key === true) return code;
  const { tellCaptions } = await import('./why-caption.ts');
  return tellCaptions(question, pictures, undefined);
}

function tellFile(question: Question, meant: Exclude<Meant, { type: 'steps' }>): number | Promise<number> {
  switch (meant.type) {
    case 'source':
      return tellSource(question, meant.path);
    case 'stray':
      return tellStray(question, meant.path);
    case 'output':
      return tellItem(question, meant.step, meant.item, meant.path);
  }
}

async function tellSteps(question: Question, steps: readonly Step[]): Promise<number> {
  const { line, name } = question;
  const [first, ...others] = steps;
  if (first !== undefined && others.length === 0 && first.items.length === 1)
    return tellItem(question, first, first.items.at(0)?.name ?? '');
  const overview = await look(question, steps);
  const causes = causesOf(overview, new Map(steps.map(({ id }) => [id, 'all'])));
  const stories = steps.map(step => stepStory(overview, step));
  const tree = new CauseTree(causes, await options(question, causes));
  const work = workIn(overview);
  const failures = failuresOf(question, step => steps.some(({ id }) => id === step));
  const lines = [
    ...stepsLines(name, stories, causes, tree, Date.now()),
    ...failures.map(failureLine),
    ...workLines(work),
  ];
  say(line, lines, [{ type: 'steps', name, steps: stories, causes, failures, work }]);
  return EXIT.done;
}

async function tellItem(question: Question, step: Step, item: string, path?: string): Promise<number> {
  const { line } = question;
  const overview = await look(question, [step]);
  const finding = overview.findings.get(step.id)?.find(one => one.item.name === item);
  if (finding === undefined) return tellStray(question, path ?? item);
  const story = storyOf(overview, finding);
  const causes = causesOf(overview, new Map([[step.id, new Set([item])]]));
  const tree = new CauseTree(causes, await options(question, causes));
  const named = path ?? (item === '' ? step.id : `${item} of ${step.id}`);
  const work = {
    items: causes.reduce((sum, { stale }) => sum + stale, 0),
    ms: causes.reduce((sum, cause) => sum + cause.ms, 0),
  };
  const failures = failuresOf(question, (id, failed) => id === step.id && failed === item);
  const lines = [
    ...itemLines(named, story, tree, Date.now()),
    ...failures.map(failureLine),
    ...workLines(work),
  ];
  say(line, line.values.key === true ? [...lines, ...keyLines(story)] : lines, [
    { type: 'item', ...(path === undefined ? {} : { path }), ...story, causes, failures, work },
  ]);
  return EXIT.done;
}

async function tellNamedItem(question: Question, steps: readonly Step[], item: string): Promise<number> {
  const step = steps.find(({ items }) => namesOf(items).includes(item));
  if (step !== undefined) return tellItem(question, step, item);
  const hint = suggestion(
    item,
    steps.flatMap(({ items }) => namesOf(items)),
  );
  const message = `${question.name} has no item \`${item}\``;
  complain(question.line, [{ severity: 'error', code: 'SDB253', message, ...(hint && { hint }) }]);
  return EXIT.wrong;
}

async function tellSource({ graph, workspace, line }: Question, path: string): Promise<number> {
  const story = await sourceStory(graph, workspace, path);
  if (story !== undefined) say(line, sourceLines(story), [{ type: 'source', ...story }]);
  return EXIT.done;
}

function tellStray({ line, project }: Question, path: string): number {
  const type = project.files.includes(path) ? 'recipe' : 'stray';
  const why = path.startsWith('build/')
    ? 'was not made by anything in the recipe'
    : type === 'recipe'
      ? 'is part of the recipe: every build reads it, and sdbuild -n says what it makes stale'
      : 'is read by no step';
  say(line, [[piece(path, 'strong'), piece(` ${why}`)]], [{ type, path }]);
  return EXIT.done;
}

const look = ({ graph, workspace, line }: Question, steps: readonly Step[]) =>
  overlook(graph, workspace, { targets: steps.map(({ id }) => id), force: line.values.force === true });

/** What the last build could not make of these. */
const failuresOf = (
  { workspace }: Question,
  isMeant: (step: string, item: string) => boolean,
): readonly Failure[] =>
  readLastBuild(workspace)?.failures.filter(({ step, item }) => isMeant(step, item)) ?? [];

/** How a tree of causes finds the line of the recipe that decides a setting; it is read again if there is one. */
async function options({ project, line }: Question, causes: readonly StepCause[]): Promise<WhyOptions> {
  const settings = causes.some(({ because }) =>
    because.some(({ reason }) => reason.type === 'params-changed'),
  );
  const loaded = settings ? await loadRecipe({ project: line.directory }) : undefined;
  const source = projectSource(line.directory);
  const recipeLine = (step: string, pointer: string): RecipeLine | undefined => {
    const place = loaded?.ok === true ? placeOf(project, loaded.value.locate, step, pointer) : undefined;
    const text = place?.start && source(place.file)?.split(/\r?\n/)[place.start.line - 1];
    return place?.start && text ? { place: `${place.file}:${place.start.line}`, text } : undefined;
  };
  return { now: Date.now(), recipeLine };
}
