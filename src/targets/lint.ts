// The lint of a dataset, and the gate that holds trainings back while there are errors. Two steps, so that the
// findings are on disk and shown even when the gate stays shut.
import type { Json, Step } from '../build/step.ts';
import { VALUE } from '../build/step.ts';
import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import type { Finding } from '../lint/finding.ts';
import type { PictureCheck } from '../lint/input.ts';
import { meaningOf } from './caption-params.ts';
import { uncaptioned } from './captions.ts';
import { checks, isLearned, type Linted, lintSettings } from './checks.ts';
import { bytesOf, resultValue, smallValues } from './inputs.ts';
import { checksStep, datasetTarget, gateStep, lintStep } from './names.ts';

/** Value of a dataset's lint. */
export interface LintValue {
  readonly findings: readonly Finding[];
}

/**
 * `datasets/X/checks` looks at each picture, `datasets/X/lint` compares them and writes lint.json, `datasets/X/gate`
 * fails while that holds errors.
 */
export const lintSteps = (linted: Linted): readonly Step[] => [
  checks(linted),
  lint(linted),
  gate(linted.dataset.name),
];

function lint(linted: Linted): Step {
  const { name, kind, captions } = linted.dataset;
  const { orphans, pictures } = linted.listing;
  const bare = uncaptioned(linted.dataset, linted.listing, linted.captions);
  const names = pictures.map(({ path }) => path);
  const looks = smallValues<PictureCheck>(checksStep(name));
  // Of names alone, which stay as they are in one graph.
  let pairing: readonly Finding[] | undefined;
  return {
    id: lintStep(name),
    target: datasetTarget(name),
    kind: { name: 'lint', version: 2 },
    params: {
      kind,
      groups: captions.groups as Json,
      rules: meaningOf(captions.rules.filter(isLearned)),
      orphans,
      uncaptioned: bare,
    },
    resources: { cpu: 1 },
    items: [{ name: '', inputs: [{ step: checksStep(name), select: VALUE }] }],
    run: async task => {
      const { lintDataset } = await import('../lint/lint.ts');
      const { checkPairing } = await import('../lint/pairing.ts');
      pairing ??= checkPairing({ names, uncaptioned: bare, orphanCaptions: orphans }, kind);
      const findings = lintDataset(looks(task), pairing, lintSettings(linted));
      for (const finding of findings) if (finding.severity !== 'error') task.warn(diagnosticOf(finding));
      const bytes = bytesOf(`${JSON.stringify(findings, null, 2)}\n`);
      return {
        ok: true,
        value: { findings } satisfies LintValue as unknown as Json,
        outputs: [{ role: 'lint', path: `${datasetTarget(name)}/lint.json`, content: { bytes } }],
      };
    },
  };
}

const gate = (name: string): Step => ({
  id: gateStep(name),
  target: datasetTarget(name),
  kind: { name: 'gate', version: 1 },
  params: {},
  resources: { cpu: 1 },
  items: [{ name: '', inputs: [{ step: lintStep(name) }] }],
  run: async task => {
    const { findings } = resultValue<LintValue>(task, lintStep(name));
    const errors = findings.filter(({ severity }) => severity === 'error');
    return errors.length === 0
      ? { ok: true, outputs: [] }
      : { ok: false, diagnostics: errors.map(diagnosticOf) };
  },
});

/** A finding as every other fault is shown: the picture's tags are what a person opens to mend it. */
function diagnosticOf({ id, severity, image, message, remedy, location }: Finding): Diagnostic {
  const place = image === undefined ? location : { file: image };
  return {
    severity,
    code: id,
    message: `${id}: ${message}`,
    hint: remedy,
    ...(place === undefined ? {} : { location: place }),
  };
}
