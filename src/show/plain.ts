import type { BuildEvent } from '../build/event.ts';
import { lastingLines } from './lasting.ts';
import { paint, piece } from './line.ts';
import type { Printer, PrinterOptions, Sink } from './printer.ts';
import { position, type RunningStep, timeLeft, trackRunning } from './running.ts';
import { count, duration } from './words.ts';

/** Quiet time between two progress lines of a step. */
const PROGRESS_EVERY_MS = 5000;

/**
 * Prints a build into a pipe or a log: one line a finished step, progress of long steps at most every five
 * seconds, failures with their diagnostics, the summary. No colour, no cursor movement.
 */
export const plainPrinter = (options: PrinterOptions & { readonly stream: Sink }): Printer => {
  const now = options.now ?? (() => performance.now());
  const running = trackRunning(now);
  const lasting = lastingLines(options, now);
  const spoke = new Map<string, number>();
  const print = (text: string) => options.stream.write(`${text}\n`);

  const progress = (event: BuildEvent): void => {
    if (event.event !== 'item-progress' && event.event !== 'item-done') return;
    const step = running.steps.get(event.step);
    if (step === undefined || now() - (spoke.get(step.step) ?? step.since) < PROGRESS_EVERY_MS) return;
    spoke.set(step.step, now());
    print(progressText(step, now()));
  };

  return {
    listen: event => {
      const before = 'step' in event ? running.steps.get(event.step) : undefined;
      for (const entry of lasting(event, before))
        print('diagnostic' in entry ? entry.diagnostic : paint(entry.line, false));
      running.see(event);
      if (event.event === 'step-done') spoke.delete(event.step);
      progress(event);
    },
    end: () => {},
  };
};

const progressText = (step: RunningStep, now: number): string => {
  const at = position(step);
  const left = timeLeft(step, now);
  const parts = [
    at && `${count(at.done)}/${count(at.total)}`,
    step.item,
    step.progress.message,
    left !== undefined && `${duration(left)} left`,
  ];
  return piece(`${step.step}: ${parts.filter(Boolean).join(', ') || 'running'}`).text;
};
