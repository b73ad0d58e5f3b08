import { sha256 } from './digest.ts';
import type { Graph } from './graph.ts';
import { itemsDigest, namesOf } from './items.ts';
import { recipeOf, recipeText } from './key.ts';
import { readersOfAll } from './readers.ts';
import type { Records, Row } from './records.ts';
import { type OnRecord, StepResults } from './results.ts';
import type { Digest, Step } from './step.ts';
import type { Workspace } from './workspace.ts';

/** What a build notes of a step whose items all have their results, for the next process. */
interface Standing {
  /** How its items are made, and what of; see `definitionOf`. */
  readonly work: Digest;
  readonly items: Digest;
  /** Which log of records held the results, and how long it was. */
  readonly log: string;
}

/** By the id of the step. */
export type StandingNotes = Readonly<Record<string, Standing>>;

/** What to note of the steps whose results are all known. To be called when nothing more is put on record. */
export const standingNotes = (
  graph: Graph,
  workspace: Workspace,
  results: ReadonlyMap<string, StepResults>,
): StandingNotes => {
  const notes: Record<string, Standing> = {};
  for (const step of graph.steps.values())
    if (results.get(step.id)?.complete === true)
      notes[step.id] = { ...definitionOf(step), log: workspace.records(step.id).identity };
  return notes;
};

/**
 * The results that stand as an earlier build left them, as far as the graph and the records tell: of steps that mean
 * the same, whose records nobody has added to since, and whose reads neither. Of a value step with another recipe none
 * stand, but which of its items read the same. What changed on disk is for the caller to reopen. Whose the files are
 * that were placed is noted of all whose records are those that this build left.
 */
export const standingResults = (
  graph: Graph,
  workspace: Workspace,
  notes: StandingNotes,
): Map<string, StepResults> => {
  const noted = (id: string): Standing | undefined => {
    const note = Object.hasOwn(notes, id) ? notes[id] : undefined;
    return note?.log === workspace.records(id).identity ? note : undefined;
  };
  // Opened in the light of what they are to tell of.
  for (const { id, items } of graph.steps.values()) {
    const positions = graph.positions.get(id);
    if (positions !== undefined) workspace.records(id, { names: namesOf(items), positions });
  }
  const all = new Map<string, StepResults>();
  for (const step of graph.steps.values()) {
    const note = noted(step.id);
    const definition = definitionOf(step);
    if (note?.items !== definition.items) continue;
    const standing = standingOf(workspace.records(step.id), namesOf(step.items));
    if (standing === undefined) continue;
    if ('run' in step)
      workspace.owners.stand(step, () => Array.from(namesOf(step.items), (_, at) => standing.at(at)));
    const stands = note.work === definition.work;
    const reads = graph.reads.get(step.id) ?? [];
    if ((!stands && !('evaluate' in step)) || !reads.every(id => noted(id) !== undefined)) continue;
    const positions = graph.positions.get(step.id) ?? new Map();
    const results = stands
      ? StepResults.standing(step, positions, standing)
      : new StepResults(step, positions);
    if (stands) for (const position of standing.asking) results.asked(position);
    else results.assumeAllSameInputs();
    for (const id of reads) {
      const read = graph.steps.get(id);
      // Other items: who reads all of them knows nothing any more.
      if (read === undefined || noted(id)?.items !== definitionOf(read).items)
        results.reopen(readersOfAll(step, id));
    }
    all.set(step.id, results);
  }
  return all;
};

/** What is on record for every one of these items, and which of them asked for something. */
const standingOf = (
  records: Records,
  names: readonly string[],
): (OnRecord & { readonly asking: readonly number[] }) | undefined => {
  const { indexed } = records;
  if (indexed !== undefined) return indexed.standing;
  const rows = names.map(name => records.latest(name));
  if (!rows.every(row => row !== undefined)) return undefined;
  return {
    at: position => rows[position] as Row,
    digests: () => undefined,
    asking: [...rows.keys()].filter(position => rows[position]?.asks),
  };
};

/** What a step does, and to what: digests of its recipe, and of its items and their inputs. */
const definitionOf = (step: Step): Omit<Standing, 'log'> => {
  const kind = 'evaluate' in step ? 'value' : 'files';
  return { work: sha256(`${kind} ${recipeText(recipeOf(step))}`), items: itemsDigest(step.items) };
};
