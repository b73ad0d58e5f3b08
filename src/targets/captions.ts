// datasets/NAME/captions: what sources, rules and decisions by hand make of each picture's tags.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Column, type ColumnInput, Table } from '../build/items.ts';
import type { Digest, Evaluation, Given as GivenItem, Input, Items, Json, Step } from '../build/step.ts';
import { VALUE } from '../build/step.ts';
import type { Complaint } from '../captions/caption.ts';
import { type CaptionProgram, compileCaptions } from '../captions/compile.ts';
import { aliasedImplications, parseImplications } from '../captions/implication-file.ts';
import type { Implication } from '../captions/implications.ts';
import { readMetadata, wordsInName } from '../captions/metadata.ts';
import { type Override, overrideFaults } from '../captions/override.ts';
import { readSource } from '../captions/read-source.ts';
import { type Given, SIDECAR } from '../captions/sources.ts';
import { touchedTags } from '../captions/touched.ts';
import { brokenList, lazyVocabulary, readVocabulary } from '../captions/word-list.ts';
import { writeCaption } from '../captions/written.ts';
import { type Diagnostic, fail, type Location, ok, type Result } from '../diagnostics/diagnostic.ts';
import { readOverride } from '../recipe/overrides.ts';
import type { Dataset } from '../recipe/project.ts';
import { type OverridesByPicture, overridesOf } from './caption-overrides.ts';
import { captionParams, rulesOf } from './caption-params.ts';
import { type FoundMetadata, findCaptions } from './found-metadata.ts';
import { type PictureValue, readInput, refusalOf, resultValue, type UnreadablePicture } from './inputs.ts';
import { type ListedPicture, type Listing, stemOf } from './listing.ts';
import { captionsStep, datasetTarget, picturesStep } from './names.ts';

/** A dataset's rules with what they go by besides the files of each picture. */
export interface PreparedCaptions {
  readonly program: CaptionProgram;
  readonly tables: ReadonlyMap<string, readonly Implication[]>;
  /** By source: what one file says of all pictures. */
  readonly metadata: readonly (FoundMetadata | undefined)[];
  readonly overrides: OverridesByPicture;
}

/** Gives a file of the project by its path, as it is now or was once. Throws the system's error. */
export type ReadFile = (path: string) => Buffer;

/** Files as they lie in the project's folder. */
export const filesIn =
  (project: string): ReadFile =>
  path =>
    readFileSync(join(project, path));

/** A dataset's rules, and the tables that they name. */
export type CompiledCaptions = Pick<PreparedCaptions, 'program' | 'tables'>;

/** Reads the tables and lists of tags that a dataset names, and compiles its rules. */
export function compileDataset(dataset: Dataset, read: ReadFile): Result<CompiledCaptions> {
  const { captions } = dataset;
  const { files, extra } = captions.vocab;
  const tables = new Map<string, readonly Implication[]>();
  const diagnostics: Diagnostic[] = [];
  for (const path of tablePaths(dataset)) {
    const table = parseImplications(read(path).toString('utf8'), path);
    diagnostics.push(...table.diagnostics);
    if (table.ok) tables.set(path, table.value);
  }
  const lists = files.map(read);
  for (const [index, path] of files.entries()) {
    const broken = brokenList((lists[index] ?? Buffer.of()).subarray(0, BEGINNING), path);
    if (broken !== undefined) diagnostics.push(broken);
  }
  if (diagnostics.some(isError)) return fail(...diagnostics);
  const vocabulary = files.length === 0 ? undefined : lazyVocabulary(() => readVocabulary(lists, extra));
  const program = compileCaptions(captions, tables, vocabulary);
  diagnostics.push(...program.diagnostics);
  return program.ok ? ok({ program: program.value, tables }, diagnostics) : fail(...diagnostics);
}

/** As much of a list as tells what it is. */
const BEGINNING = 4096;

/** The same with what else is one file for all pictures; fails where it makes no sense. */
export function prepareCaptions(
  dataset: Dataset,
  listing: Listing,
  read: ReadFile,
): Result<PreparedCaptions> {
  const diagnostics: Diagnostic[] = [];
  const take = <T>(result: Result<T>): T | undefined => {
    diagnostics.push(...result.diagnostics);
    return result.ok ? result.value : undefined;
  };
  const compiled = take(compileDataset(dataset, read));
  const metadata = dataset.captions.from.map(source => {
    if (source.kind !== 'metadata') return undefined;
    const told = take(readMetadata(read(source.path).toString('utf8'), source.path));
    return told && take(findCaptions(told, source.path, listing));
  });
  const overrides = take(overridesOf(dataset, listing, read));
  return compiled === undefined || overrides === undefined || diagnostics.some(isError)
    ? fail(...diagnostics)
    : ok({ ...compiled, metadata, overrides }, diagnostics);
}

const isError = ({ severity }: Diagnostic): boolean => severity === 'error';

/** The implication tables that `subsume` rules name, by their paths. */
const tablePaths = ({ captions }: Dataset): readonly string[] => [
  ...new Set(
    captions.rules.flatMap(rule =>
      (rule.verb === 'subsume' || rule.verb === 'imply') && rule.table !== undefined ? [rule.table] : [],
    ),
  ),
];

/** The lists of tags that a dataset goes by: whoever asks its vocabulary reads these. */
export const vocabularyInputs = ({ captions }: Dataset): readonly Input[] =>
  captions.vocab.files.map(file => ({ file }));

/** What of an item is said by no file of its own. Texts and override are what other files say of this picture. */
interface Params {
  readonly files: ListedPicture['files'];
  readonly texts?: readonly (string | null)[];
  readonly override?: Override;
  readonly overrideFile?: string;
}

/** Pictures for which no source has anything. */
export const uncaptioned = (
  { captions }: Dataset,
  { pictures }: Listing,
  { metadata }: PreparedCaptions,
): readonly string[] => {
  if (captions.from.some(({ kind }) => kind === 'filename')) return [];
  const bare = pictures.filter(
    ({ path, files }) =>
      files.every(file => file === null) && metadata.every(one => one?.(path) === undefined),
  );
  return bare.map(({ path }) => path);
};

/** What the rules make of each picture's tags; evaluated for all pictures when a rule changes. */
export function captions(dataset: Dataset, listing: Listing, prepared: PreparedCaptions): Step {
  const shape = prepared.program.asksAspect ? [{ each: picturesStep(dataset.name), select: VALUE }] : [];
  const shared = [...shape, ...tablePaths(dataset).map(file => ({ file })), ...vocabularyInputs(dataset)];
  const params = captionParams(dataset);
  const aliased = once(() => aliasedIn(prepared));
  return {
    id: captionsStep(dataset.name),
    target: datasetTarget(dataset.name),
    kind: { name: 'captions', version: 8 },
    params,
    items: itemsOf(dataset, listing, prepared, shared),
    bearsUnreadable: true,
    touched: before => touchedTags(rulesOf(before), rulesOf(params)),
    evaluate: given => {
      const evaluation = evaluate(given, dataset, prepared);
      const warnings = evaluation.ok ? [...aliased(), ...(evaluation.warnings ?? [])] : [];
      return evaluation.ok && warnings.length > 0 ? { ...evaluation, warnings } : evaluation;
    },
  };
}

/** In columns: what each source has of each picture, and what was decided for it by hand. */
function itemsOf(
  { captions }: Dataset,
  { names, pictures }: Listing,
  { metadata, overrides }: PreparedCaptions,
  shared: readonly ColumnInput[],
): Items {
  const hasMetadata = metadata.some(one => one !== undefined);
  const told = hasMetadata ? names.map(path => metadata.map(one => one?.(path) ?? {})) : [];
  const files = pictures.map((picture, at) =>
    hasMetadata ? picture.files.map((file, from) => file ?? told[at]?.[from]?.file ?? null) : picture.files,
  );
  const inputs: ColumnInput[] = captions.from.map((_, from) => ({
    files: files.map(one => one[from] ?? null),
  }));
  const params: Record<keyof Params, Column> = {
    files,
    texts: told.map(one => one.map(({ text }) => text ?? null)),
    override: [],
    overrideFile: [],
  };
  if (overrides.size > 0 || pictures.some(({ override }) => override !== null)) {
    const override = names.map(path => overrides.get(path)?.override as Json | undefined);
    const overrideFile = pictures.map(({ override }) => override);
    const decided = pictures.map(({ path }, at) =>
      overrideFile[at] !== null || override[at] !== undefined ? path : null,
    );
    // The picture for its digest: is it the one that was looked at?
    inputs.push({ files: overrideFile }, { files: decided });
    Object.assign(params, { override, overrideFile: overrideFile.map(file => file ?? undefined) });
  }
  return new Table(names, [...inputs, ...shared], { ...params });
}

function evaluate(given: GivenItem, { name, captions }: Dataset, prepared: PreparedCaptions): Evaluation {
  const { item } = given;
  const { files, texts } = item.params as unknown as Params;
  const tags: Given[] = [];
  const faults: Diagnostic[] = [];
  for (const [from, source] of captions.from.entries()) {
    const file = files[from] ?? null;
    const text = source.kind === 'filename' ? wordsInName(stemOf(item.name)) : (texts?.[from] ?? null);
    if (text !== null) tags.push({ from, text });
    else if (file !== null) {
      const written = 'ending' in source ? source : SIDECAR;
      const found = readInput(given, file, text => readSource(written, text, file));
      if (found.ok) tags.push({ from, ...found.value });
      else faults.push(...found.diagnostics);
    }
  }
  const { override, of } = overrideOf(given, captions.groups, prepared, faults);
  if (faults.length > 0) return { ok: true, value: { faults } as unknown as Json };
  const aspect = prepared.program.asksAspect ? aspectOf(given, name) : undefined;
  const caption = prepared.program.run({ tags, path: item.name, override, aspect });
  const complaints = [...caption.complaints, ...otherPicture(override, of)];
  return { ok: true, value: writeCaption({ ...caption, complaints }) as unknown as Json };
}

/** That a decision by hand was about another picture; it still holds. */
function otherPicture(override: Override | undefined, digest: Digest | undefined): readonly Complaint[] {
  if (override?.sha256 === undefined || digest?.startsWith(override.sha256) !== false) return [];
  return [{ rule: 'override', severity: 'warning', tags: [digest.slice(0, 12)] }];
}

/** Undefined of a picture that cannot be read. */
function aspectOf(given: GivenItem, dataset: string): number | undefined {
  const picture = resultValue<PictureValue | UnreadablePicture>(given, picturesStep(dataset));
  return 'faults' in picture ? undefined : picture.width / picture.height;
}

/** What was decided by hand for an item's picture, and the digest of that picture as it is. */
function overrideOf(
  given: GivenItem,
  groups: Dataset['captions']['groups'],
  { overrides }: PreparedCaptions,
  faults: Diagnostic[],
): { readonly override?: Override; readonly of?: Digest | undefined } {
  const { item, inputs } = given;
  const { override: here, overrideFile: file } = item.params as unknown as Params;
  const where: Location = file === undefined ? (overrides.get(item.name)?.where ?? { file: '' }) : { file };
  if (file === undefined && here === undefined) return {};
  const found =
    file === undefined ? ok(here ?? {}) : readInput(given, file, text => readOverride(file, text));
  if (!found.ok) {
    faults.push(...found.diagnostics);
    return {};
  }
  faults.push(...overrideFaults(found.value, groups, where));
  const picture = inputs.find(one => one.kind === 'file' && one.path === item.name);
  const isKnown = picture?.kind === 'file' && refusalOf(given, item.name) === undefined;
  return { override: found.value, of: isKnown ? picture.digest : undefined };
}

/** Told with the first caption that is worked out: to know it the vocabulary must be read. */
const aliasedIn = ({ program: { vocabulary }, tables }: PreparedCaptions): readonly Diagnostic[] =>
  vocabulary === undefined
    ? []
    : [...tables.values()].flatMap(table => aliasedImplications(table, vocabulary));

function once(find: () => readonly Diagnostic[]): () => readonly Diagnostic[] {
  let told = false;
  return () => {
    if (told) return [];
    told = true;
    return find();
  };
}
