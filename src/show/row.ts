import { columnsOf } from '../diagnostics/columns.ts';
import { fit, type Line, piece } from './line.ts';
import { position, type RunningStep, type Tally, timeLeft } from './running.ts';
import { count, duration } from './words.ts';

/** A bar is drawn only where the words have room. */
const BAR_FROM_COLUMNS = 100;
const BAR_COLUMNS = 16;

/** Columns that names of steps may take, so that the numbers of all rows stand below each other. */
export const namesColumns = (steps: readonly RunningStep[], columns: number): number =>
  Math.min(Math.floor(columns * 0.45), Math.max(0, ...steps.map(({ step }) => columnsOf(step))));

/** The row of a step that runs: name, bar, done/total, time left, item and what it says, cut to the columns. */
export const runningRow = (
  running: RunningStep,
  at: { readonly now: number; readonly spinner: string; readonly names: number; readonly columns: number },
): Line => {
  const where = position(running);
  const rest = timeLeft(running, at.now);
  const name = fit([piece(running.step, 'strong')], at.names);
  const gap = at.names - name.reduce((sum, { text }) => sum + columnsOf(text), 0);
  const numbers = where && `${count(where.done)}/${count(where.total)}`;
  const left = rest === undefined ? undefined : `${duration(rest)} left`;
  const doing = [running.item, running.progress.message].filter(Boolean).join('  ');
  return fit(
    [
      piece(`${at.spinner} `, 'warning'),
      ...name,
      piece(' '.repeat(gap)),
      ...(where && at.columns >= BAR_FROM_COLUMNS ? bar(where.done / where.total) : []),
      ...(numbers === undefined ? [] : [piece(`  ${numbers}`)]),
      ...(running.failed > 0 ? [piece(`  ${count(running.failed)} failed`, 'bad')] : []),
      ...(left === undefined ? [] : [piece(`  ${left}`)]),
      ...(doing === '' ? [] : [piece(`  ${doing}`, 'faint')]),
    ],
    at.columns,
  );
};

/**
 * The last row: how the whole build stands. What steps will need that have not started is not known, so the time left is
 * no more than what those that run will take.
 */
export const wholeRow = (
  tally: Tally,
  steps: readonly RunningStep[],
  at: { readonly now: number; readonly columns: number },
): Line => {
  const left = Math.max(0, ...steps.map(step => timeLeft(step, at.now) ?? 0));
  const numbers = [
    [tally.ran, 'built'],
    [tally.restored, 'restored'],
    [tally.failed, 'failed'],
  ] as const;
  const parts = [
    duration(at.now - tally.since),
    ...(left > 0 ? [`at least ${duration(left)} left`] : []),
    ...numbers.filter(([n]) => n > 0).map(([n, verb]) => `${count(n)} ${verb}`),
  ];
  return fit([piece(`  ${parts.join(', ')}`, 'faint')], at.columns);
};

const bar = (share: number): Line => {
  const full = Math.round(Math.min(1, Math.max(0, share)) * BAR_COLUMNS);
  return [piece(`  ${'━'.repeat(full)}`, 'good'), piece('─'.repeat(BAR_COLUMNS - full), 'faint')];
};
