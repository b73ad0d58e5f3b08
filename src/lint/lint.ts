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
import type { Portion } from './portion.ts';
import { type Counted, Tally } from './tally.ts';
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
   * only shows when they are compared. `resemblances` are between places in the names of the folder; `pictures` gives
   * what was found out about each, for the few checks that look for what was counted. In the order of ids, then of
   * pictures, then of messages.
   */
  findings(
    portions: readonly Portion[],
    pictures: () => readonly PictureCheck[],
    resemblances: readonly Resemblance[] = [],
    latents: readonly KeptLatents[] = [],
  ): readonly Finding[] {
    const { settings, folder, rules, batches, prompts = [] } = this.#plan;
    const tally = this.#tally;
    tally.update(portions);
    const findings = [
      ...portions.flatMap(portion => portion.findings),
      ...this.#constant,
      ...checkBroaderWords(tally, pictures, settings),
      ...checkDuplicates(tally, settings),
      ...(resemblances.length === 0
        ? []
        : checkResemblances(resemblances, inOrderOf(folder.names, tally.pictures), settings)),
      ...checkMonochromes(
        portions.flatMap(({ monochrome }) => monochrome),
        tally.size,
      ),
      ...(batches === undefined
        ? []
        : checkBuckets(
            tally.buckets.where(() => true),
            batches,
            settings,
          )),
      ...tellNotes(tally, portions, settings),
      ...checkShots(tally, settings),
      ...checkBackgrounds(tally, prompts, settings),
      ...checkConcentration(tally, settings),
      ...checkSingletons(tally, settings),
      ...sameCaptions(tally, settings),
      ...checkDeadRules(tally, rules, settings),
      ...checkUnseen(tally, rules, settings),
      ...checkLiking(
        portions.flatMap(({ liked }) => liked),
        settings,
      ),
      ...checkLatents(latents, settings),
    ];
    return findings.sort(
      (a, b) => compare(a.id, b.id) || compare(a.image ?? '', b.image ?? '') || compare(a.message, b.message),
    );
  }
}

function sameCaptions(tally: Tally, settings: LintSettings): readonly Finding[] {
  const repeated = checkSameCaptions(tally, settings);
  if (repeated.length === 0) return [];
  const first = new Map<string, string>();
  for (const { caption, name } of tally.pictures) if (!first.has(caption)) first.set(caption, name);
  return repeated.flatMap(({ caption, findings }) => findings(first.get(caption) ?? ''));
}

/** The pictures in the order of some names. */
function inOrderOf(names: readonly string[], pictures: readonly Counted[]): readonly Counted[] {
  const byName = new Map(pictures.map(picture => [picture.name, picture]));
  return names.flatMap(name => byName.get(name) ?? []);
}

/** By code units: the same on every machine, whatever its language. */
function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
