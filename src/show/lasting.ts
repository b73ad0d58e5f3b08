import type { BuildEvent } from '../build/event.ts';
import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import { type Line, piece } from './line.ts';
import type { RenderDiagnostic } from './printer.ts';
import type { RunningStep } from './running.ts';
import {
  blockedSentence,
  failureSentence,
  stepSentence,
  summarySentence,
  waitingSentence,
} from './sentences.ts';
import { count } from './words.ts';

/** Something that stays on the screen or in the log: a marked line, or a diagnostic as it was rendered. */
export type Lasting =
  | { readonly mark: 'good' | 'bad' | 'skipped' | 'none'; readonly line: Line }
  | { readonly diagnostic: string };

/** Failures of one step that are shown in full; ten thousand equal ones hide the first. */
const SHOWN_FAILURES = 20;

/**
 * Says what an event leaves behind for good, the same for terminal and plain text. Warnings are said once a
 * build. `running` is the step of the event as it was before the event.
 */
export const lastingLines = (renderDiagnostic: RenderDiagnostic) => {
  const said = new Set<string>();

  const rendered = (diagnostics: readonly Diagnostic[]): readonly Lasting[] =>
    diagnostics.flatMap(diagnostic => {
      const text = renderDiagnostic(diagnostic);
      if (diagnostic.severity !== 'error') {
        if (said.has(text)) return [];
        said.add(text);
      }
      return [{ diagnostic: text }];
    });

  return (event: BuildEvent, running: RunningStep | undefined): readonly Lasting[] => {
    switch (event.event) {
      case 'diagnostic':
        return rendered([event.diagnostic]);
      case 'item-failed':
        if ((running?.failed ?? 0) >= SHOWN_FAILURES) return [];
        return [{ mark: 'bad', line: failureSentence(event) }, ...rendered(event.diagnostics)];
      case 'step-done': {
        const hidden = event.failed - SHOWN_FAILURES;
        const line = stepSentence(event, running?.reasons ?? []);
        return [
          ...(hidden > 0 ? [unmarked(`  …and ${count(hidden)} more failed`)] : []),
          ...(line === undefined ? [] : [{ mark: event.failed > 0 ? 'bad' : 'good', line } as const]),
        ];
      }
      case 'step-blocked':
        return [{ mark: 'skipped', line: blockedSentence(event) }];
      case 'step-waiting':
        return [{ mark: 'skipped', line: waitingSentence(event) }];
      case 'summary':
        said.clear();
        return [{ mark: 'none', line: summarySentence(event) }];
      default:
        return [];
    }
  };
};

const unmarked = (text: string): Lasting => ({ mark: 'none', line: [piece(text)] });
