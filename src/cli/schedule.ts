// sdbuild schedule TEXT: the learning rates that an LR string means.
import { parseSchedule, type Schedule } from '../training/schedule.ts';
import { answer, complain } from './answer.ts';
import { EXIT, readCommandLine, UsageError, wholeNumber } from './options.ts';

/** A1111's default for a training's steps. */
const STEPS = 100_000;

export async function run(argv: readonly string[]): Promise<number> {
  const line = readCommandLine(argv, { steps: { type: 'string' } });
  const [text] = line.positionals;
  if (text === undefined || line.positionals.length > 1)
    throw new UsageError(
      'schedule needs one LR string, e.g. sdbuild schedule "5e-6:2000, 5e-7" --steps 10000',
    );
  const steps = wholeNumber(line, 'steps', STEPS);
  const parsed = parseSchedule(text, steps);
  complain(line, parsed.diagnostics, () => text);
  if (!parsed.ok) return EXIT.wrong;
  answer(line, parsed.value, () => describe(parsed.value, steps));
  return EXIT.done;
}

const WIDTH = 40;

/** One line a segment, with a bar as long as its share of the training. */
function describe({ segments, end }: Schedule, steps: number): string {
  const lines = segments.map(({ lr, from, to }) => {
    const before = Math.round((from / steps) * WIDTH);
    const bar = '█'.repeat(Math.max(1, Math.round((to / steps) * WIDTH) - before));
    return (
      `${lr.toExponential().padStart(10)}  steps ${from} to ${to - 1}`.padEnd(42) + ' '.repeat(before) + bar
    );
  });
  return [
    ...lines,
    end < steps ? `training ends at step ${end}, before ${steps}` : `training ends at step ${end}`,
  ].join('\n');
}
