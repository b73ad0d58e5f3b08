// The beginning that all commands on a project have in common: its recipe as a graph of steps.
import type { Graph } from '../build/graph.ts';
import type { CaptionProgram } from '../captions/compile.ts';
import { type Diagnostic, fail, ok, type Result } from '../diagnostics/diagnostic.ts';
import type { SourceText } from '../diagnostics/render.ts';
import { projectFiles, type RecipeFiles } from '../recipe/files.ts';
import type { Project } from '../recipe/project.ts';
import { packageVersion } from './package.ts';

/** A recipe that makes sense, and everything that it builds. */
export interface ProjectGraph {
  readonly project: Project;
  readonly graph: Graph;
  /** Every file and folder that decided the graph: recipes, what they name, folders that were listed. */
  readonly files: readonly string[];
  /** The caption rules of each dataset, by its name. */
  readonly programs: ReadonlyMap<string, CaptionProgram>;
  /** See `ProjectSteps`. */
  readonly keepListings: () => void;
}

/** Reads the recipe of a project folder, or of what `files` shows of it, and nothing else. */
export async function loadProject(
  folder: string,
  files: RecipeFiles = projectFiles(folder),
): Promise<Result<Project>> {
  const { loadRecipe } = await import('../recipe/load.ts');
  const loaded = await loadRecipe({ project: folder, files });
  if (!loaded.ok) return loaded;
  const { resolveRecipe } = await import('../recipe/resolve.ts');
  return resolveRecipe(loaded.value, files);
}

/** As if every model were there that the recipe names: for those who ask about captions where none lie. */
export const withoutModels = (files: RecipeFiles): RecipeFiles => ({
  ...files,
  exists: (path, use) => use === 'model' || files.exists(path, use),
});

/**
 * Reads the recipe of a project folder, lists its pictures and lays out the steps; what each of these needs is loaded
 * when it is its turn, so that a wrong recipe is told at once. Changes nothing.
 */
export async function loadProjectGraph(folder: string): Promise<Result<ProjectGraph>> {
  const project = await loadProject(folder);
  if (!project.ok) return project;
  const { projectSteps } = await import('../targets/graph.ts');
  const steps = await projectSteps(project.value, packageVersion());
  if (!steps.ok) return steps;
  const { createGraph } = await import('../build/graph.ts');
  const { folders, programs, keepListings } = steps.value;
  const graph = createGraph(steps.value.steps);
  const diagnostics = [...steps.diagnostics, ...graph.diagnostics];
  return graph.ok
    ? ok(
        {
          project: project.value,
          graph: graph.value,
          files: [...project.value.files, ...folders],
          programs,
          keepListings,
        },
        diagnostics,
      )
    : fail(...diagnostics);
}

/** What a build says of the caption tests of its recipe; nothing is loaded for one that has none. */
export async function testsOf({
  project,
  programs,
}: Pick<ProjectGraph, 'project' | 'programs'>): Promise<readonly Diagnostic[]> {
  if (project.datasets.every(({ captions }) => captions.tests.length === 0)) return [];
  const { testWarnings } = await import('../targets/caption-tests.ts');
  return testWarnings(project, programs);
}

/** The lines of the project's files that diagnostics quote. */
export const projectSource = (folder: string): SourceText => projectFiles(folder).readText;
