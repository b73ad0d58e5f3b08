// sdbuild.lock: what a person decided of a training, after it was seen, and which pictures a person went through
// (`seen.ts`). Kept in git beside the recipe.
import type { Location } from '../diagnostics/diagnostic.ts';
import type { UntilFailure } from '../training/until-failure.ts';
import { ratesOf } from '../training/until-failure.ts';
import type { Checks } from './checks.ts';
import { fault } from './fault.ts';
import type { RecipeFiles } from './files.ts';
import { parse } from './parse.ts';
import { child, type MapTree, type Tree } from './tree.ts';
import { kindOf } from './types.ts';

/** Where both are written, in the project folder. */
export const LOCK = 'sdbuild.lock';

const KEYS = ['sdbuild', 'picks', 'seen'];

/** The version of its grammar. */
export const LOCK_VERSION = 1;

/** The steps that were picked of one training, each where it is written. */
export interface Picked {
  readonly steps: readonly { readonly step: number; readonly where: Location }[];
  readonly where: Location;
}

/** What the project's lock says of each training. That there is none is no fault; the path counts as looked for. */
export function readLock(
  files: RecipeFiles,
  trainings: readonly string[],
  checks: Checks,
): ReadonlyMap<string, Picked> {
  checks.probed.add(LOCK);
  const text = files.readText(LOCK);
  if (text === undefined) return new Map();
  const parsed = parse(LOCK, text, 'lock');
  if (!parsed.ok) {
    checks.faults.push(...parsed.diagnostics);
    return new Map();
  }
  if (!isOfThisVersion(parsed.value, checks)) return new Map();
  const picks = child(parsed.value, 'picks');
  if (picks === undefined || isEmpty(picks)) return new Map();
  if (picks.kind !== 'map') {
    checks.faults.push(wrongType('picks', 'a map of trainings', picks));
    return new Map();
  }
  return new Map(
    [...picks.entries].map(([name, { key, value }]) => {
      if (!trainings.includes(name)) {
        const hint = 'a pick goes with its training: rename it here too, or remove the line';
        checks.faults.push(fault('SDB020', `unknown training \`${name}\``, key, { hint }));
      }
      return [name, { steps: stepsOf(name, value, checks), where: key }];
    }),
  );
}

/** What of the picks of a training makes no sense together with its schedule; the picks that are left. */
export function checkPicks(
  picked: Picked | undefined,
  untilFailure: UntilFailure | undefined,
  checks: Checks,
): Picked | undefined {
  const steps = picked?.steps ?? [];
  if (picked === undefined || steps.length === 0) return undefined;
  for (const [at, { step, where }] of steps.entries()) {
    const before = steps[at - 1]?.step ?? 0;
    if (step < before)
      checks.contradiction(`step ${step} is picked after step ${before}`, where, 'picks increase');
    else if (untilFailure === undefined && step === 0)
      checks.contradiction('a training of no step has no result', where, 'remove it');
    else if (at >= (untilFailure === undefined ? 1 : ratesOf(untilFailure).length)) {
      const most =
        untilFailure === undefined
          ? 'without `until_failure` a training has one pick, its end'
          : `\`until_failure\` has ${ratesOf(untilFailure).length} rates, and a pick for each at most`;
      checks.contradiction(most, where, 'remove what is too much');
    }
  }
  return picked;
}

function isOfThisVersion(tree: MapTree, checks: Checks): boolean {
  const before = checks.faults.length;
  const version = tree.entries.get('sdbuild');
  if (version === undefined)
    checks.faults.push(
      fault(
        'SDB012',
        '`sdbuild` is missing',
        { file: LOCK },
        { hint: `begin with \`sdbuild: ${LOCK_VERSION}\`` },
      ),
    );
  else if (version.value.kind !== 'scalar' || version.value.value !== LOCK_VERSION)
    checks.faults.push(
      fault('SDB013', `this lock is not of version ${LOCK_VERSION}`, version.value.where, {
        hint: 'a newer sdbuild wrote it: use that one',
      }),
    );
  else
    for (const [name, { key }] of tree.entries)
      if (!KEYS.includes(name)) {
        const hint = 'a lock has `picks` and `seen`';
        checks.faults.push(fault('SDB010', `unknown key \`${name}\``, key, { hint }));
      }
  return checks.faults.length === before;
}

function stepsOf(name: string, tree: Tree, checks: Checks): Picked['steps'] {
  if (tree.kind !== 'list') {
    if (!isEmpty(tree)) checks.faults.push(wrongType(name, 'a list of steps', tree));
    return [];
  }
  return tree.items.flatMap(item => {
    const step = item.kind === 'scalar' ? item.value : undefined;
    if (typeof step === 'number' && Number.isSafeInteger(step) && step >= 0)
      return [{ step, where: item.where }];
    checks.faults.push(wrongType('a step', 'a whole number', item));
    return [];
  });
}

const isEmpty = (tree: Tree): boolean => tree.kind === 'scalar' && tree.value === null;

const wrongType = (what: string, wanted: string, tree: Tree) =>
  fault(
    'SDB011',
    `${what.includes(' ') ? what : `\`${what}\``} is ${wanted}, not ${kindOf(plainOf(tree))}`,
    tree.where,
  );

/** Enough of a value to name its kind. */
const plainOf = (tree: Tree): unknown =>
  tree.kind === 'scalar' ? tree.value : tree.kind === 'list' ? [] : {};
