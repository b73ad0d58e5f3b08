import { type Diagnostic, fail, ok, type Result } from '../diagnostics/diagnostic.ts';
import { suggestion } from '../diagnostics/suggest.ts';

/** Says whether a name that nothing is on record of stands for something all the same. */
export type IsKnown = (name: string) => Promise<boolean>;

/**
 * The steps of a list that names stand for: an id, or what it begins with, so that `datasets/aki` is all steps of that
 * target. For those who must know no graph: it is asked for (`isKnown`) only when a name stands for nothing here. Fails
 * with every name that stands for nothing there either.
 */
export const stepsNamed = async (
  names: readonly string[],
  steps: readonly string[],
  isKnown: IsKnown = async () => false,
): Promise<Result<ReadonlySet<string>>> => {
  const faults: Diagnostic[] = [];
  const found = new Set<string>();
  for (const name of names) {
    const meant = steps.filter(step => step === name || step.startsWith(`${name}/`));
    for (const step of meant) found.add(step);
    if (meant.length === 0 && !(await isKnown(name))) faults.push(unknown(name, steps));
  }
  return faults.length > 0 ? fail(...faults) : ok(found);
};

const unknown = (name: string, steps: readonly string[]): Diagnostic => {
  const candidates = new Set(
    steps.flatMap(step => step.split('/').map((_, at, all) => all.slice(0, at + 1).join('/'))),
  );
  const hint = suggestion(name, [...candidates].sort());
  return {
    severity: 'error',
    code: 'SDB252',
    message: `nothing that was built is called \`${name}\``,
    ...(hint === undefined ? {} : { hint }),
  };
};
