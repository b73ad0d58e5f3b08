import { checkBalance, checkSize, type Share } from './balance.ts';
import { type Batches, checkBuckets, checkMonochromes, checkResemblances } from './comparing.ts';
import { checkConcentration, checkSameCaptions, checkSingletons } from './concentration.ts';
import { checkDeadGroups, checkDeadRules, checkDropped, type Rules } from './dead.ts';
import { checkDuplicates } from './duplicates.ts';
import { checkVectors } from './embedding.ts';
import { checkLiking } from './facts.ts';
import type { Finding } from './finding.ts';
import { checkAsymmetry } from './flip.ts';
import { checkBackgrounds, checkShots } from './framing.ts';
import type { LintFolder, LintSettings, PictureCheck } from './input.ts';
import { checkLatents, type KeptLatents } from './latents.ts';
import { checkBroaderWords } from './learned.ts';
import type { Resemblance } from './near-duplicates.ts';
import { tellNotes } from './notes.ts';
import { checkCollisions, checkPairing } from './pairing.ts';
import { Tally } from './tally.ts';
import { checkTriggerWords } from './triggers.ts';
import { checkUnseen } from './unseen.ts';

/** What of a dataset is known before any picture was looked at. */
export interface LintPlan {
  readonly settings: LintSettings;
  readonly folder: LintFolder;
  readonly rules: Rules;
  readonly shares: readonly Share[];
  readonly batches?: Batches;
  /** Of the previews of all trainings on it. */
  readonly prompts?: readonly string[];
  /** How often an epoch shows a picture. */
  readonly times?: (name: string) => number;
}

/** The lint of a dataset, again and again while it is edited: only what changed is counted anew. */
export class DatasetLint {
  readonly #plan: LintPlan;
  readonly #tally: Tally;
  /** What is wrong whatever the captions are. */
  readonly #constant: readonly Finding[];

  constructor(plan: LintPlan) {
    const { settings, folder, rules, shares, times } = plan;
    this.#plan = plan;
    this.#tally = new Tally(settings.learned.length, times);
    this.#constant = [
      ...checkPairing(folder, settings),
      ...checkCollisions(folder, settings),
      ...checkSize(folder.names.length, settings),
      ...checkBalance(shares, settings),
      ...checkTriggerWords(settings),
      ...checkVectors(settings),
      ...checkAsymmetry(settings),
      ...checkDropped(rules, settings),
      ...checkDeadGroups(rules, settings),
    ];
  }

  /**
   * Everything that is wrong with a dataset whose pictures were looked at one by one: what was found there, and what
   * only shows when they are compared; `resemblances` are between places in `checks`. In the order of ids, then of
   * pictures, then of messages.
   */
  findings(
    checks: readonly PictureCheck[],
    resemblances: readonly Resemblance[] = [],
    latents: readonly KeptLatents[] = [],
  ): readonly Finding[] {
    const pictures = inOrder(checks);
    const { settings, rules, batches, prompts = [] } = this.#plan;
    const tally = this.#tally;
    tally.update(pictures);
    const findings = [
      ...pictures.flatMap(check => check.findings),
      ...this.#constant,
      ...checkBroaderWords(tally, pictures, settings),
      ...checkDuplicates(tally, pictures, settings),
      ...checkResemblances(resemblances, checks, settings),
      ...checkMonochromes(pictures),
      ...(batches === undefined
        ? []
        : checkBuckets(
            tally.buckets.where(() => true),
            batches,
            settings,
          )),
      ...tellNotes(tally, pictures, settings),
      ...checkShots(tally, settings),
      ...checkBackgrounds(tally, prompts, settings),
      ...checkConcentration(tally, settings),
      ...checkSingletons(tally, settings),
      ...sameCaptions(tally, pictures, settings),
      ...checkDeadRules(tally, rules, settings),
      ...checkUnseen(tally, rules, settings),
      ...checkLiking(pictures, settings),
      ...checkLatents(latents, settings),
    ];
    return findings.sort(
      (a, b) => compare(a.id, b.id) || compare(a.image ?? '', b.image ?? '') || compare(a.message, b.message),
    );
  }
}

function sameCaptions(
  tally: Tally,
  pictures: readonly PictureCheck[],
  settings: LintSettings,
): readonly Finding[] {
  const repeated = checkSameCaptions(tally, settings);
  if (repeated.length === 0) return [];
  const first = new Map<string, string>();
  for (const { tags, name } of pictures) if (!first.has(tags)) first.set(tags, name);
  return repeated.flatMap(({ tags, findings }) => findings(first.get(tags) ?? ''));
}

/** A dataset's pictures mostly come in order. */
const inOrder = (checks: readonly PictureCheck[]): readonly PictureCheck[] =>
  checks.every(({ name }, i) => i === 0 || (checks[i - 1]?.name ?? '') <= name)
    ? checks
    : checks.toSorted((a, b) => compare(a.name, b.name));

/** By code units: the same on every machine, whatever its language. */
function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
