// Where in the recipe a finding is about, as the recipe is now: what is on record knows no lines, which move.
import type { Location } from '../diagnostics/diagnostic.ts';
import type { Finding } from '../lint/finding.ts';
import { below } from '../recipe/pointer.ts';
import type { Dataset, Project, Training } from '../recipe/project.ts';
import { datasetTarget, trainStep } from './names.ts';

/** The place of what is found in a dataset: of the rule, or the key, or else of the dataset. */
export const placesIn =
  ({ name, captions }: Dataset, locate: Project['locate']) =>
  ({ rule, at = [] }: Finding): Location =>
    captions.rules.find(({ id }) => id === rule)?.where ??
    locate(below(`/${datasetTarget(name)}`, ...at), 'key');

/** The place of what is found in a training. */
export const placesOf =
  ({ name }: Training, locate: Project['locate']) =>
  ({ at = [] }: Finding): Location =>
    locate(below(`/${trainStep(name)}`, ...at), 'key');

/** The finding with its place, unless it is of a picture or of another file. */
export const placed = (finding: Finding, placeOf: (finding: Finding) => Location): Finding =>
  finding.image !== undefined || finding.location !== undefined
    ? finding
    : { ...finding, location: placeOf(finding) };
