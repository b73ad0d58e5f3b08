import type { Location } from '../../diagnostics/diagnostic.ts';
import { type Line, piece, type Tone } from '../line.ts';
import { count } from '../words.ts';

/** One finding of a dataset's lint. */
export interface ShownFinding {
  readonly id: string;
  readonly severity: 'error' | 'warning' | 'info';
  readonly image?: string;
  readonly location?: Location;
  /** What it was read from; of `recipe` its line is shown. */
  readonly evidence?: string;
  readonly message: string;
  readonly remedy: string;
  readonly waived?: string;
}

/** A dataset or a training as its lint found it. */
export interface ShownLint {
  /** `datasets/aki`, `train/aki-lora`. */
  readonly target: string;
  readonly gate: 'ready' | 'attention' | 'blocked';
  /** How much of it there is, in a few words. */
  readonly size: string;
  readonly findings: readonly ShownFinding[];
}

/** Pictures of one remedy, and remedies of one check, that are shown unless all are asked for. */
const FEW = 3;

const TONES: Readonly<Record<State, Tone>> = {
  error: 'bad',
  warning: 'warning',
  info: 'plain',
  waived: 'faint',
};

const ORDER = ['error', 'warning', 'info', 'waived'] as const;

type State = (typeof ORDER)[number];

const stateOf = ({ severity, waived }: ShownFinding): State => (waived === undefined ? severity : 'waived');

/** What was found in one of them: by check, the gravest first, with a few pictures each and what to do said once. */
export const lintLines = (
  { target, size, findings }: ShownLint,
  titleOf: (id: string) => string,
  all: boolean,
): readonly Line[] => [
  [piece(target, 'strong'), piece(`: ${size}`)],
  ...ORDER.flatMap(state => {
    const ofState = findings.filter(finding => stateOf(finding) === state);
    return [...grouped(ofState, ({ id }) => id)].flatMap(([id, some]) => [
      [],
      [
        piece(state, TONES[state]),
        piece(` ${id}`, 'strong'),
        piece(` ${titleOf(id)}`),
        piece(` (${count(some.length)})`, 'faint'),
      ],
      ...remedies(some, state, all),
    ]);
  }),
];

function remedies(findings: readonly ShownFinding[], state: State, all: boolean): readonly Line[] {
  const by = grouped(findings, finding => (state === 'waived' ? (finding.waived ?? '') : finding.remedy));
  const shown = all ? [...by] : [...by].slice(0, FEW);
  const hidden = findings.length - shown.reduce((sum, [, some]) => sum + some.length, 0);
  return [
    ...shown.flatMap(([remedy, some]) => [
      ...some.slice(0, all ? undefined : FEW).map(findingLine),
      ...more(all ? 0 : some.length - FEW),
      [piece(state === 'waived' ? '    because: ' : '    → ', 'faint'), piece(remedy)],
    ]),
    ...more(hidden),
  ];
}

const more = (hidden: number): readonly Line[] =>
  hidden > 0 ? [[piece(`  … and ${count(hidden)} more`, 'faint')]] : [];

/** A file, or a line of the recipe, which says nothing of what is about a whole dataset. */
const placeOf = (location: Location | undefined, isLine: boolean): string | undefined =>
  location?.start === undefined
    ? location?.file
    : isLine
      ? `${location.file}:${location.start.line}`
      : undefined;

const findingLine = ({ image, location, evidence, message }: ShownFinding): Line => {
  const place = image ?? placeOf(location, evidence === 'recipe');
  return place === undefined ? [piece(`  ${message}`)] : [piece(`  ${place}`), piece(`  ${message}`)];
};

const WORDS: Readonly<Record<ShownLint['gate'], readonly [word: string, tone: Tone]>> = {
  ready: ['Ready', 'good'],
  attention: ['Needs attention', 'warning'],
  blocked: ['Blocked', 'bad'],
};

/** Whether a dataset may be trained on, or a training may start, and why not. */
export const gateLine = ({ target, gate, findings }: ShownLint): Line => {
  const [word, tone] = WORDS[gate];
  const number = (state: State): number => findings.filter(finding => stateOf(finding) === state).length;
  const numbers = [
    [number('error'), 'error'],
    [number('warning'), 'warning'],
    [number('info'), 'note'],
  ] as const;
  const waived = number('waived');
  const told = [
    ...numbers.flatMap(([n, noun]) => (n > 0 ? [count(n, noun)] : [])),
    ...(waived > 0 ? [`${count(waived)} waived`] : []),
  ].join(', ');
  return [piece(word, tone), piece(`: ${target}`), piece(told && ` (${told})`)];
};

/** A picture of a list that a person goes through. */
interface ToReview {
  readonly image: string;
  readonly what: string;
  readonly score?: number;
  readonly seen: boolean;
}

/** Such a list: what was not seen yet, or `all`. */
export function reviewLines(
  target: string,
  name: string,
  entries: readonly ToReview[],
  all: boolean,
): readonly Line[] {
  const open = entries.filter(({ seen }) => !seen);
  const seen = entries.length - open.length;
  const rest = seen === 0 ? '' : `, ${count(seen)} seen`;
  return [
    [piece(target, 'strong'), piece(`, ${name}: ${count(open.length, 'picture')} to look at${rest}`)],
    ...(all ? entries : open).map(
      (entry): Line => [
        piece(entry.score === undefined ? '' : `${entry.score.toFixed(2)}  `, 'faint'),
        piece(entry.image, entry.seen ? 'faint' : 'strong'),
        piece(`  ${entry.what}`, entry.seen ? 'faint' : undefined),
        ...(entry.seen ? [piece('  seen', 'faint')] : []),
      ],
    ),
  ];
}

/** In the order in which the groups first come. */
function grouped<T>(items: readonly T[], keyOf: (item: T) => string): ReadonlyMap<string, readonly T[]> {
  const groups = new Map<string, T[]>();
  for (const item of items) {
    const group = groups.get(keyOf(item));
    if (group === undefined) groups.set(keyOf(item), [item]);
    else group.push(item);
  }
  return groups;
}
