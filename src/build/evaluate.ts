import { sha256 } from './digest.ts';
import { diagnosticOf } from './fault.ts';
import type { Work } from './judge.ts';
import { recipeOf, valueResult } from './key.ts';
import { beginsAnew } from './late-damage.ts';
import { nameOf } from './names.ts';
import type { Made, ReadText, Records, Row } from './records.ts';
import type { Digest, Evaluation, ValueStep } from './step.ts';
import { touching } from './untouched.ts';
import type { Visit } from './visit.ts';
import type { Workspace } from './workspace.ts';

/** Records in one write; a build that is killed evaluates at most so many again. */
const BATCH = 1_000;
/** Milliseconds after which an interrupt is given its chance. */
const SLICE = 20;

/** An item that waits to be recorded. */
interface Evaluated {
  readonly work: Work;
  readonly made: Made;
  readonly same: boolean;
  readonly took: number;
}

/** Evaluates the stale items of a value step, and records them together. */
export const evaluateAll = async (visit: Visit, step: ValueStep): Promise<void> => {
  const { workspace } = visit.state;
  const { clock } = workspace.machine;
  const unchanged: Row[] = [];
  let evaluated: Evaluated[] = [];
  const save = (): void => {
    workspace.record(
      step.id,
      evaluated.map(({ made }) => made),
    );
    for (const { work, made, same, took } of evaluated) visit.done(work, made, same ? 'kept' : 'ran', took);
    evaluated = [];
  };
  const mayDiffer = visit.state.forced(step) ? () => true : differs(step, workspace.records(step.id));
  const began = clock.now();
  let slice = clock.elapsed();
  for (const work of visit.stale) {
    const start = clock.elapsed();
    if (start - slice > SLICE) {
      await new Promise<void>(resolve => setImmediate(resolve));
      slice = clock.elapsed();
    }
    if (visit.halted) break;
    if (work.outlived !== undefined && !mayDiffer(work.outlived)) {
      unchanged.push(work.outlived);
      visit.done(work, work.outlived, 'kept', 0);
      continue;
    }
    const texts: ReadText[] = [];
    const evaluation = evaluateOne(workspace, step, work, texts);
    if (!evaluation.ok) {
      if (beginsAnew(visit.state.signal)) break;
      visit.fail(work.item, evaluation.diagnostics);
      continue;
    }
    for (const diagnostic of evaluation.warnings ?? [])
      visit.state.listener({ event: 'diagnostic', diagnostic });
    const { before, outlived } = work;
    const same = before?.isValue(JSON.stringify(evaluation.value)) === true;
    const took = clock.elapsed() - start;
    if (same && outlived !== undefined) {
      unchanged.push(outlived);
      visit.done(work, outlived, 'kept', took);
    } else {
      const { item, key, trace } = work;
      const made: Made = { ...valueResult(item.name, evaluation.value), key, trace, ms: 0, at: began, texts };
      evaluated.push({ work, made, same, took });
    }
    if (evaluated.length === BATCH) save();
  }
  if (evaluated.length > 0) save();
  if (unchanged.length > 0) workspace.records(step.id).alias(recipeOf(step), unchanged);
};

/** Tells of values that stand under another recipe whether this one may make others of the same inputs. */
const differs = (step: ValueStep, records: Records): ((row: Row) => boolean) => {
  const textsOf = touching(step);
  return row => {
    const texts = textsOf(records.recipes.last(row));
    return texts === undefined || row.holdsOneOf(texts);
  };
};

/**
 * Evaluates one stale item; what it throws is a bug and becomes a diagnostic with its stack. The files it read are
 * added to `texts`.
 */
export const evaluateOne = (
  workspace: Workspace,
  step: ValueStep,
  { item, inputs, before }: Work,
  texts: ReadText[] = [],
): Evaluation => {
  const read = (path: string): string => {
    const input = inputs.find(one => one.kind === 'file' && one.path === path);
    if (input?.kind !== 'file') throw new Error(`${path} is not an input`);
    const { digest } = input;
    const known = before?.texts.find(one => one.digest === digest)?.text;
    const text = known ?? readText(workspace, path, input.absolute, digest);
    texts.push({ digest, text });
    return text;
  };
  try {
    return step.evaluate({ item, inputs, read });
  } catch (error) {
    return { ok: false, diagnostics: [diagnosticOf(error, nameOf(step.id, item.name))] };
  }
};

/** Thrown at an evaluation whose file is no longer what its key was made of. */
class Changed extends Error {
  readonly code = 'ECHANGED';
  readonly syscall = 'read';
}

const readText = ({ disk }: Workspace, path: string, absolute: string, digest: Digest): string => {
  const bytes = disk.read(absolute);
  if (bytes === null || sha256(bytes) !== digest)
    throw new Changed(`${path} changed while it was read; build again`);
  return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('utf8');
};
