// What findings do to a build: warnings are shown, one a check; errors keep a gate shut, and what waits behind it.
import type { Input, Step, Task } from '../build/step.ts';
import { VALUE } from '../build/step.ts';
import type { Diagnostic, Location } from '../diagnostics/diagnostic.ts';
import type { CheckId } from '../lint/catalogue.ts';
import type { Finding } from '../lint/finding.ts';
import { resultValue } from './inputs.ts';
import type { LintValue } from './lint-file.ts';

/** What is checked, and where in the recipe what is found there was written. */
export interface Checked {
  /** `datasets/aki`, `train/aki-lora`. */
  readonly target: string;
  readonly placeOf: (finding: Finding) => Location;
}

/** The step that fails while a lint holds errors; `after` is what shall be there all the same. */
export const gate = (
  id: string,
  {
    lint,
    target,
    after = [],
  }: { readonly lint: string; readonly target: string; readonly after?: readonly Input[] },
  checked: Checked,
): Step => ({
  id,
  target,
  kind: { name: 'gate', version: 3 },
  params: {},
  resources: { cpu: 1 },
  items: [{ name: '', inputs: [{ step: lint, select: VALUE }, ...after] }],
  run: async task => {
    const { gate, errors } = resultValue<LintValue>(task, lint);
    return gate === 'blocked'
      ? { ok: false, diagnostics: errors.map(error => diagnosticOf(error, checked)) }
      : { ok: true, outputs: [] };
  },
});

/** What a gate goes by: the errors that are not waived. */
export const errorsOf = (findings: readonly Finding[]): readonly Finding[] =>
  findings.filter(({ severity, waived }) => severity === 'error' && waived === undefined);

/** Warnings as a build shows them: one a check, and how the target stands. Errors are for the gate to say. */
export function warn(
  task: Task,
  { gate, findings }: { readonly gate: LintValue['gate']; readonly findings: readonly Finding[] },
  checked: Checked,
): void {
  const byCheck = new Map<CheckId, Finding[]>();
  for (const finding of findings)
    if (finding.severity === 'warning' && finding.waived === undefined) {
      const others = byCheck.get(finding.id);
      if (others === undefined) byCheck.set(finding.id, [finding]);
      else others.push(finding);
    }
  for (const [first, ...more] of byCheck.values()) {
    if (first === undefined) continue;
    const diagnostic = diagnosticOf(first, checked);
    const others = more.length === 0 ? '' : ` (and ${more.length} more of this check)`;
    task.warn({ ...diagnostic, message: diagnostic.message + others });
  }
  if (gate === 'attention')
    task.warn({
      severity: 'warning',
      code: 'SDB350',
      message: `${checked.target} needs attention`,
      hint: `\`sdbuild check ${checked.target}\` lists what was found`,
    });
}

/** A finding as every other fault is shown: the picture's tags are what a person opens to mend it, or the recipe. */
function diagnosticOf(finding: Finding, { placeOf }: Checked): Diagnostic {
  const { id, severity, image, message, remedy, location, evidence } = finding;
  const recipe = evidence === 'recipe' ? placeOf(finding) : undefined;
  const place = location ?? (image === undefined ? recipe : { file: image });
  return {
    severity,
    code: id,
    message: `${id}: ${message}`,
    hint: remedy,
    ...(place === undefined ? {} : { location: place }),
  };
}
