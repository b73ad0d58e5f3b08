import { type Line, piece, type Tone } from '../line.ts';
import { count } from '../words.ts';

/** A training's rehearsal: what was looked at, and how it stands. */
export interface ShownRehearsal {
  readonly training: string;
  readonly steps: number;
  readonly rehearsedIn: number;
  readonly stepsPerEpoch: number;
  readonly found: readonly {
    readonly what: string;
    readonly state: 'good' | 'doubt' | 'fault';
    readonly sentence: string;
  }[];
}

const MARKS: Readonly<Record<ShownRehearsal['found'][number]['state'], readonly [mark: string, tone: Tone]>> =
  {
    good: ['✓', 'good'],
    doubt: ['!', 'warning'],
    fault: ['✗', 'bad'],
  };

/** A line for the training, one for each thing looked at, and where the pictures are. */
export const rehearsalLines = ({
  training,
  steps,
  rehearsedIn,
  stepsPerEpoch,
  found,
}: ShownRehearsal): readonly Line[] => [
  [
    piece(`train/${training}`, 'strong'),
    piece(
      `: ${count(steps, 'step')} of ${count(stepsPerEpoch)} an epoch, rehearsed in ${count(rehearsedIn)}`,
    ),
  ],
  ...found.map(({ what, state, sentence }): Line => {
    const [mark, tone] = MARKS[state];
    return [piece(`  ${mark} `, tone), piece(`${what}: ${sentence}`)];
  }),
  [piece(`  build/rehearse/${training}/`, 'faint')],
];
