// What the lint of a training compares of its pictures and of those held back: hashes, and where they are from.
import type { Given, Input } from '../build/step.ts';
import type { Split, SplitPicture } from '../lint/split.ts';
import type { PreparedDataset } from './dataset.ts';
import { resultsOf } from './inputs.ts';
import { analysisStep, checksStep } from './names.ts';

/** Nothing for a training that holds nothing back. */
export const splitInputs = (
  trained: readonly PreparedDataset[],
  heldBack: readonly PreparedDataset[],
): readonly Input[] =>
  heldBack.length === 0
    ? []
    : [...trained, ...heldBack].flatMap(prepared => [
        { step: analysisStep(prepared.dataset.name), select: '/hashes' },
        ...(hasFacts(prepared) ? [{ step: checksStep(prepared.dataset.name), select: '/source' }] : []),
      ]);

/** Reads those inputs. */
export const splitOf = (
  given: Pick<Given, 'item' | 'inputs'>,
  trained: readonly PreparedDataset[],
  heldBack: readonly PreparedDataset[],
): Split => {
  const picturesOf = (prepared: PreparedDataset): readonly SplitPicture[] => {
    const { name } = prepared.dataset;
    const sources = hasFacts(prepared) ? resultsOf(given, checksStep(name)) : [];
    return resultsOf(given, analysisStep(name)).map(({ item, value }, at) => ({
      name: item,
      hashes: textOf(value) ?? '',
      source: textOf(sources[at]?.value),
    }));
  };
  return { trained: trained.flatMap(picturesOf), heldBack: heldBack.flatMap(picturesOf) };
};

/** Whether a JSON beside some picture was read for what it says of it. */
const hasFacts = ({ listing }: PreparedDataset): boolean =>
  listing.pictures.some(({ facts }) => facts !== null);

const textOf = (value: unknown): string | undefined => (typeof value === 'string' ? value : undefined);
