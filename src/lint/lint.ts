import { checkDuplicates } from './duplicates.ts';
import type { Finding } from './finding.ts';
import { checkFlip } from './flip.ts';
import type { LintFiles, LintFolder, LintInput, LintPicture, LintSettings } from './input.ts';
import { type BroaderWords, LearnedCheck, type LearnedTags } from './learned.ts';
import { checkEmpty, checkLength } from './length.ts';
import { checkPairing } from './pairing.ts';
import { checkPeople } from './people.ts';
import { checkTriggers } from './triggers.ts';

const OF_ONE: readonly ((picture: LintPicture, settings: LintSettings) => readonly Finding[])[] = [
  checkPeople,
  checkTriggers,
  checkLength,
  checkEmpty,
  checkFlip,
];

const OF_FILES: readonly ((folder: LintFolder) => readonly Finding[])[] = [checkDuplicates, checkPairing];

/** What is known of a picture that was looked at; nothing of its caption but the tags that may be learned ones. */
interface Look {
  readonly picture: LintPicture;
  readonly findings: readonly Finding[];
  readonly learned: LearnedTags;
  readonly suspects: readonly string[];
  leaks: { readonly broader: BroaderWords; readonly findings: readonly Finding[] } | undefined;
}

/**
 * Runs every check over a dataset, again and again as it is edited. A picture that is the same object in the same
 * place as the last time is not looked at again: of 10,000 captions a changed one costs what it costs alone.
 */
export class Linter {
  readonly #settings: LintSettings;
  readonly #learned: LearnedCheck;
  #looks: readonly Look[] = [];
  #files: { readonly folder: LintFolder; readonly findings: readonly Finding[] } | undefined;

  constructor(settings: LintSettings) {
    this.#settings = settings;
    this.#learned = new LearnedCheck(settings);
  }

  /** Findings stand in the order of their ids, then of the pictures' names. */
  lint(pictures: readonly LintPicture[], orphanCaptions: readonly string[]): readonly Finding[] {
    const looks = inOrder(pictures, ({ name }) => name).map((picture, place) => {
      const before = this.#looks[place];
      return before?.picture === picture ? before : this.#look(picture);
    });
    this.#looks = looks;
    const broader = this.#learned.broader(new Set(looks.map(({ learned }) => learned)));
    const findings: Finding[] = [
      ...this.#checkFiles(
        looks,
        inOrder(orphanCaptions, path => path),
      ),
    ];
    for (const look of looks) {
      if (look.leaks?.broader !== broader) {
        const leaks = this.#learned.check(look.picture.name, look.suspects, broader);
        look.leaks = { broader, findings: leaks };
      }
      for (const finding of look.findings) findings.push(finding);
      for (const finding of look.leaks.findings) findings.push(finding);
    }
    return findings.sort((a, b) => compare(a.id, b.id) || compare(a.image ?? '', b.image ?? ''));
  }

  #look(picture: LintPicture): Look {
    // Its caption may be read from where it is stored at each access.
    const whole = { ...picture, caption: picture.caption };
    return {
      picture,
      findings: OF_ONE.flatMap(check => check(whole, this.#settings)),
      learned: this.#learned.learned(whole),
      suspects: this.#learned.suspects(whole),
      leaks: undefined,
    };
  }

  #checkFiles(looks: readonly Look[], orphanCaptions: readonly string[]): readonly Finding[] {
    const pictures = looks.map(({ picture }) => picture);
    const folder = { kind: this.#settings.kind, pictures, orphanCaptions };
    const before = this.#files;
    const known = before !== undefined && areSame(before.folder, folder);
    const findings = known ? before.findings : OF_FILES.flatMap(check => check(folder));
    this.#files = { folder, findings };
    return findings;
  }
}

/** Runs every check over a dataset once. */
export const lintDataset = ({ pictures, orphanCaptions, ...settings }: LintInput): readonly Finding[] =>
  new Linter(settings).lint(pictures, orphanCaptions);

/** What comes in order, as a listing does, is not put in order once more. */
function inOrder<T>(list: readonly T[], nameOf: (one: T) => string): readonly T[] {
  const sorted = list.every((one, i) => i === 0 || nameOf(list[i - 1] as T) <= nameOf(one));
  return sorted ? list : list.toSorted((a, b) => compare(nameOf(a), nameOf(b)));
}

const areSame = (a: LintFolder, b: LintFolder): boolean =>
  a.pictures.length === b.pictures.length &&
  a.orphanCaptions.length === b.orphanCaptions.length &&
  a.orphanCaptions.every((path, i) => path === b.orphanCaptions[i]) &&
  a.pictures.every((picture, i) => isSame(picture, b.pictures[i]));

const isSame = (a: LintFiles, b: LintFiles | undefined): boolean =>
  a === b ||
  (a.name === b?.name && a.digest === b.digest && a.pixelDigest === b.pixelDigest && a.sidecar === b.sidecar);

/** By code units: the same on every machine, whatever its language. */
function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
