import type { BuildEvent } from '../build/event.ts';
import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import { buildAccount } from './account.ts';
import { causeTracker } from './causes.ts';
import { type Line, piece } from './line.ts';
import { timeOfDay } from './moment.ts';
import type { PrinterOptions } from './printer.ts';
import type { RunningStep } from './running.ts';
import {
  blockedSentence,
  commandSentence,
  type EventOf,
  failureSentence,
  longestSentence,
  retrySentence,
  stepSentence,
  summarySentence,
  waitingSentence,
  whySentence,
} from './sentences.ts';
import { count, shellWord } from './words.ts';

/** Something that stays on the screen or in the log: a marked line, or a diagnostic as it was rendered. */
export type Lasting =
  | { readonly mark: 'good' | 'bad' | 'skipped' | 'none'; readonly line: Line }
  | { readonly diagnostic: string };

/** In a watch a step that took less is not told of; what the build did is. */
const LONG_MS = 2_000;

/** Failures of one step that are shown in full; ten thousand equal ones hide the first. */
const SHOWN_FAILURES = 20;

/**
 * Says what an event leaves behind for good, the same for terminal and plain text. Warnings are said once a
 * build. `running` is the step of the event as it was before the event.
 */
export const lastingLines = (options: PrinterOptions, now: () => number) => {
  const { renderDiagnostic, command = 'sdbuild', watch, clock = Date.now } = options;
  const said = new Set<string>();
  let causes = causeTracker();
  let account = buildAccount();

  const rendered = (diagnostics: readonly Diagnostic[]): readonly Lasting[] =>
    diagnostics.flatMap(diagnostic => {
      const text = renderDiagnostic(diagnostic);
      if (diagnostic.severity !== 'error') {
        if (said.has(text)) return [];
        said.add(text);
      }
      return [{ diagnostic: text }];
    });

  const failure = (event: EventOf<'item-failed'>, running: RunningStep | undefined): readonly Lasting[] => {
    if ((running?.failed ?? 0) >= SHOWN_FAILURES) return [];
    const item = running?.active.get(event.item);
    const ms = item === undefined ? undefined : now() - item.since;
    return [
      marked('bad', failureSentence(event, ms)),
      ...(item === undefined || item.reasons.length === 0 ? [] : [unmarked(whySentence(item.reasons))]),
      ...rendered(event.diagnostics),
    ];
  };

  const ended = (event: EventOf<'step-done'>, running: RunningStep | undefined): readonly Lasting[] => {
    if (watch === 'later' && event.failed === 0 && event.ms < LONG_MS) return [];
    const hidden = event.failed - SHOWN_FAILURES;
    const line = stepSentence(event, running?.reasons ?? []);
    // Of a step with one item everything was said when it failed.
    const told = event.failed === 1 && event.ran + event.restored + event.kept === 0;
    return [
      ...(hidden > 0 ? [unmarked([piece(`  …and ${count(hidden)} more failed`)])] : []),
      ...(line === undefined || told ? [] : [marked(event.failed > 0 ? 'bad' : 'good', line)]),
    ];
  };

  const end = (event: EventOf<'summary'>): readonly Lasting[] => {
    const longest = account.longest(event.ms);
    const again = watch === undefined ? account.failedTargets().map(shellWord).join(' ') : '';
    const summary = summarySentence(event, causes.sentences());
    const blocked = watch === 'later' ? [] : [...account.blockedTargets()];
    return [
      ...blocked.map(([by, targets]) => marked('skipped', blockedSentence(by, targets))),
      unmarked(watch === 'later' ? [piece(`${timeOfDay(clock())} `, 'faint'), ...summary] : summary),
      ...(longest.length === 0 ? [] : [unmarked(longestSentence(longest))]),
      ...(again === ''
        ? []
        : [
            unmarked(commandSentence('try again:', `${command} ${again}`)),
            unmarked(commandSentence('say more: ', `${command} why ${again}`)),
          ]),
    ];
  };

  return (event: BuildEvent, running: RunningStep | undefined): readonly Lasting[] => {
    causes.see(event);
    account.see(event);
    switch (event.event) {
      case 'diagnostic':
        return rendered([event.diagnostic]);
      case 'item-retried':
        return [marked('skipped', retrySentence(event)), ...rendered(event.diagnostics)];
      case 'item-failed':
        return failure(event, running);
      case 'step-done':
        return ended(event, running);
      case 'step-waiting':
        return watch === undefined ? [marked('skipped', waitingSentence(event))] : [];
      case 'summary': {
        const lines = end(event);
        said.clear();
        causes = causeTracker();
        account = buildAccount();
        return lines;
      }
      default:
        return [];
    }
  };
};

const marked = (mark: 'good' | 'bad' | 'skipped' | 'none', line: Line): Lasting => ({ mark, line });
const unmarked = (line: Line): Lasting => marked('none', line);
