// What became of a dataset's captions: since the last build, or since a revision.
import { sha256 } from '../build/digest.ts';
import { type Foresight, foresee } from '../build/foresee.ts';
import type { Graph } from '../build/graph.ts';
import { namesOf } from '../build/items.ts';
import type { Recipe } from '../build/key.ts';
import { filesReadBy } from '../build/readers.ts';
import type { Records } from '../build/records.ts';
import type { Item, Json, ResolvedInput, ValueStep } from '../build/step.ts';
import type { Workspace } from '../build/workspace.ts';
import { type CaptionChange, compareCaptions } from '../captions/compare.ts';
import { type RuleChange, ruleChanges } from '../captions/rule-changes.ts';
import type { CaptionRules } from '../captions/rules.ts';
import { type Diagnostic, fail, ok, type Result } from '../diagnostics/diagnostic.ts';
import type { Dataset } from '../recipe/project.ts';
import { captionParams, rulesOf } from './caption-params.ts';
import { datasetSteps, prepareDataset } from './dataset.ts';
import { listDataset } from './listing.ts';
import { captionsStep } from './names.ts';
import { captionFrom } from './picture-captions.ts';
import type { PastProject } from './revision.ts';

/** A dataset then and now. */
export interface DatasetDiff {
  readonly dataset: string;
  /** Pictures that have a caption then and now. */
  readonly captions: number;
  /** Those of them whose caption is another. */
  readonly changed: readonly PictureDiff[];
  /** Pictures that had no caption then, and those that are there no longer. */
  readonly added: readonly string[];
  readonly removed: readonly string[];
  /** Captions of which only a build can say what they will be. */
  readonly unknown: number;
  /** What changed in the rules; null where those of then are not known. */
  readonly rules: readonly RuleChange[] | null;
}

export interface PictureDiff extends CaptionChange {
  readonly picture: string;
  readonly was: string;
  readonly now: string;
}

/** A project that may have been built. */
export interface Place {
  readonly project: string;
  readonly graph: Graph;
  readonly workspace: Workspace;
}

/** Values as captions steps keep them, by picture; undefined where only a build can tell. */
type Values = ReadonlyMap<string, Json | undefined>;

/** Tells what the next build would change in a dataset's captions; undefined when nothing of it is on record. */
export async function diffToRecords(place: Place, dataset: Dataset): Promise<DatasetDiff | undefined> {
  const step = stepOf(place, dataset);
  const records = place.workspace.records(step.id);
  if (records.items.length === 0) return undefined;
  const { items } = await foresee(place.graph, place.workspace, step);
  const [was, now] = [new Map<string, Json | undefined>(), new Map<string, Json | undefined>()];
  let same = 0;
  for (const one of items) {
    const { name } = one.finding.item;
    if (one.finding.kept) same++;
    else {
      if (one.was !== undefined) was.set(name, one.was.value);
      now.set(name, one.now?.value);
    }
  }
  const names = new Set(namesOf(step.items));
  for (const name of records.items) if (!names.has(name)) was.set(name, null);
  const rules = rulesOnRecord(records, step);
  return compare(dataset, { was, now, same, rules });
}

/** Tells what is another in a dataset's captions than it was in the past. */
export async function diffToPast(
  place: Place,
  dataset: Dataset,
  past: { readonly project: PastProject; readonly dataset: Dataset },
): Promise<Result<DatasetDiff>> {
  const listing = listDataset(place.project, past.dataset, past.project.folders());
  const prepared = prepareDataset(past.dataset, listing, path => Buffer.from(past.project.read(path)));
  if (!prepared.ok) return prepared;
  const then = datasetSteps(prepared.value).find(({ id }) => id === captionsStep(dataset.name));
  if (then === undefined || !('evaluate' in then)) return fail();
  const step = stepOf(place, dataset);
  const foresight = await foresee(place.graph, place.workspace, step);
  past.project.prefetch([...filesReadBy(then)]);
  const evaluated = evaluateThen(place, then, past.project, foresight);
  if (!evaluated.ok) return evaluated;
  const now: Values = new Map(
    foresight.items.map(({ finding, now }) => [finding.item.name, now === undefined ? undefined : now.value]),
  );
  const rules = rulesOf(captionParams(past.dataset));
  return ok(compare(dataset, { was: evaluated.value, now, same: 0, rules }));
}

function evaluateThen(
  { project, workspace }: Place,
  step: ValueStep,
  past: PastProject,
  { items, resolve }: Foresight,
): Result<Values> {
  const values = new Map<string, Json | undefined>();
  const diagnostics: Diagnostic[] = [];
  const texts = textsOnRecord(workspace, items);
  for (const item of step.items) {
    const read = (path: string): string =>
      past.isKept(path) ? past.read(path) : (texts(item.name, path) ?? past.read(path));
    const files = filesOf(item).map(
      (path): ResolvedInput => ({
        kind: 'file',
        path,
        absolute: `${project}/${path}`,
        get digest() {
          return sha256(read(path));
        },
      }),
    );
    const evaluation = step.evaluate({ item, inputs: [...files, ...resolve(item)], read });
    if (evaluation.ok) values.set(item.name, evaluation.value);
    else diagnostics.push(...evaluation.diagnostics);
  }
  return diagnostics.length > 0 ? fail(...diagnostics) : ok(values);
}

/** What is on record of files that are as they were when they were read. */
function textsOnRecord(
  workspace: Workspace,
  items: Foresight['items'],
): (item: string, path: string) => string | undefined {
  const rows = new Map(items.map(({ finding, was }) => [finding.item.name, was]));
  return (item, path) => {
    const digest = workspace.files.known(path);
    return rows.get(item)?.texts.find(one => one.digest === digest)?.text;
  };
}

interface Sides {
  readonly was: Values;
  readonly now: Values;
  /** Captions that are known to be the same and in neither of the two. */
  readonly same: number;
  readonly rules: CaptionRules | undefined;
}

function compare(dataset: Dataset, { was, now, same, rules }: Sides): DatasetDiff {
  const changed: PictureDiff[] = [];
  const added: string[] = [];
  let [captions, unknown] = [same, 0];
  for (const [picture, value] of now) {
    const before = was.get(picture);
    if (value === undefined || isUnreadable(value)) unknown++;
    else if (before === undefined || isUnreadable(before)) added.push(picture);
    else {
      captions++;
      if (textOf(before) === textOf(value)) continue;
      const [then, after] = [captionFrom(before), captionFrom(value)];
      const change = compareCaptions(then, after);
      if (change !== undefined) changed.push({ picture, was: then.text, now: after.text, ...change });
    }
  }
  const removed = [...was.keys()].filter(picture => !now.has(picture));
  const changes = rules === undefined ? null : ruleChanges(rules, rulesOf(captionParams(dataset)));
  return { dataset: dataset.name, captions, changed, added, removed, unknown, rules: changes };
}

const isUnreadable = (value: Json): boolean =>
  value !== null && typeof value === 'object' && 'faults' in value;

const textOf = (value: Json): unknown => (value as { readonly text?: unknown } | null)?.text;

const filesOf = ({ inputs }: Item): readonly string[] =>
  inputs.flatMap(input => ('file' in input ? [input.file] : []));

function stepOf({ graph }: Place, { name }: Dataset): ValueStep {
  const step = graph.steps.get(captionsStep(name));
  if (step === undefined || !('evaluate' in step)) throw new Error(`${captionsStep(name)} evaluates nothing`);
  return step;
}

/** The rules that most captions on record were made by, if this version of the code can read them. */
function rulesOnRecord(records: Records, { kind }: ValueStep): CaptionRules | undefined {
  const counts = new Map<Recipe, number>();
  for (const item of records.items) {
    const row = records.latest(item);
    const recipe = row && records.recipes.last(row);
    if (recipe !== undefined) counts.set(recipe, (counts.get(recipe) ?? 0) + 1);
  }
  const [most] = [...counts].sort(([, a], [, b]) => b - a)[0] ?? [];
  return most?.kind.version === kind.version ? rulesOf(most.params) : undefined;
}
