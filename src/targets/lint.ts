// The checks over a dataset, and the gate that holds trainings back while there are errors. Two steps, so that the
// findings are on disk and shown even when the gate stays shut.
import type { Input, ItemResult, Json, Step } from '../build/step.ts';
import { VALUE } from '../build/step.ts';
import type { CaptionProgram, TriggerRule } from '../captions/compile.ts';
import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import type { Finding } from '../lint/finding.ts';
import type { LintPicture } from '../lint/input.ts';
import type { Linter } from '../lint/lint.ts';
import type { Dataset } from '../recipe/project.ts';
import type { CaptionValue, PictureValue } from './dataset.ts';
import { bytesOf, resultsOf, resultValue } from './inputs.ts';
import type { Listing } from './listing.ts';
import { captionsStep, datasetTarget, gateStep, lintStep, picturesStep } from './names.ts';

/** Value of a dataset's lint. */
export interface LintValue {
  readonly findings: readonly Finding[];
}

export interface Linted {
  readonly dataset: Dataset;
  readonly listing: Listing;
  readonly program: CaptionProgram;
  /** Of a regularisation dataset: the triggers of the datasets it is trained with. */
  readonly foreignTriggers: readonly TriggerRule[];
}

/** `datasets/X/lint` writes lint.json; `datasets/X/gate` fails while it holds errors. */
export function lintSteps({ dataset, listing, program, foreignTriggers }: Linted): readonly Step[] {
  const { name, kind, flip, captions } = dataset;
  const inputs: Input[] = [{ step: picturesStep(name) }, { step: captionsStep(name), select: VALUE }];
  const triggers = kind === 'regularisation' ? foreignTriggers : program.triggers;
  const sidecars = new Map(listing.pictures.map(({ path, sidecar }) => [path, sidecar]));
  // A session lints again and again: what did not change is not read again.
  let seen: readonly Seen[] = [];
  let linter: Linter | undefined;
  const lint: Step = {
    id: lintStep(name),
    target: datasetTarget(name),
    kind: { name: 'lint', version: 1 },
    params: {
      kind,
      flip,
      limit: captions.limit.tokens,
      orphans: listing.orphans,
      triggers: triggers.map(({ tag }) => tag),
      learned: captions.rules.flatMap(rule =>
        rule.verb === 'drop' && rule.role === 'learned' ? [{ id: rule.id, patterns: rule.patterns }] : [],
      ),
      groups: captions.groups as Json,
    },
    resources: { cpu: 1 },
    items: [{ name: '', inputs }],
    run: async task => {
      const captioned = resultsOf(task, captionsStep(name));
      seen = resultsOf(task, picturesStep(name)).map((picture, place) => {
        const caption = captioned[place];
        const before = seen[place];
        if (before?.picture === picture && before.captioned === caption) return before;
        return new Seen(picture, caption, sidecars.get(picture.item) ?? null);
      });
      const { Linter } = await import('../lint/lint.ts');
      linter ??= new Linter({
        kind,
        flip,
        triggers,
        learned: program.learned,
        limit: { tokens: captions.limit.tokens },
      });
      const findings = linter.lint(seen, listing.orphans);
      for (const finding of findings) if (finding.severity !== 'error') task.warn(diagnosticOf(finding));
      const bytes = bytesOf(`${JSON.stringify(findings, null, 2)}\n`);
      return {
        ok: true,
        value: { findings } satisfies LintValue as unknown as Json,
        outputs: [{ role: 'lint', path: `${datasetTarget(name)}/lint.json`, content: { bytes } }],
      };
    },
  };
  const gate: Step = {
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
  };
  return [lint, gate];
}

/** A picture with its caption, which is read when it is asked for. */
class Seen implements LintPicture {
  readonly picture: ItemResult;
  readonly captioned: ItemResult | undefined;
  readonly name: string;
  readonly digest: string;
  readonly pixelDigest: string;
  readonly sidecar: string | null;

  constructor(picture: ItemResult, captioned: ItemResult | undefined, sidecar: string | null) {
    this.picture = picture;
    this.captioned = captioned;
    this.name = picture.item;
    this.digest = picture.artifacts[0]?.digest ?? '';
    this.pixelDigest = (picture.value as unknown as PictureValue).pixelDigest;
    this.sidecar = sidecar;
  }

  get caption(): CaptionValue | null {
    return (this.captioned?.value ?? null) as unknown as CaptionValue | null;
  }
}

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
