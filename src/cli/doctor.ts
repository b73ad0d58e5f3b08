// sdbuild doctor: what this computer has for trainings, and what to do about what it lacks.
import { type Line, piece, type Tone } from '../show/line.ts';
import { examine, type Finding } from '../trainers/diffusers/doctor.ts';
import { environmentOf } from '../trainers/diffusers/environment.ts';
import { complain } from './answer.ts';
import { EXIT, noPositionals, readCommandLine } from './options.ts';
import { say } from './say.ts';
import { stopOnSignals } from './signals.ts';

const MARKS: Readonly<Record<Finding['state'], readonly [mark: string, tone: Tone]>> = {
  good: ['✓', 'good'],
  doubt: ['!', 'warning'],
  fault: ['✗', 'bad'],
};

export async function run(argv: readonly string[]): Promise<number> {
  const line = readCommandLine(argv, {});
  noPositionals(line, 'doctor');
  const { signal, release } = stopOnSignals(diagnostics => complain(line, diagnostics));
  const findings = await examine(environmentOf(), signal);
  release();
  say(line, [[piece('the trainer diffusers', 'strong')], ...findings.flatMap(linesOf)], findings);
  return findings.some(({ state }) => state === 'fault') ? EXIT.failed : EXIT.done;
}

const linesOf = ({ what, state, found, advice }: Finding): readonly Line[] => {
  const [mark, tone] = MARKS[state];
  const told = [piece(`  ${mark} `, tone), piece(`${what}: ${found}`)];
  return advice === undefined ? [told] : [told, [piece(`    ${advice}`, 'faint')]];
};
