import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import type { Reason } from './freshness.ts';
import type { Progress } from './step.ts';

/**
 * Everything a build says. Terminal, plain text, JSON lines and page are consumers of this union and nothing
 * else prints. Times are milliseconds.
 */
export type BuildEvent =
  /** `-n`: one stale item, in the order it would be built. */
  | {
      readonly event: 'planned';
      readonly step: string;
      readonly target: string;
      readonly item: string;
      readonly reasons: readonly Reason[];
    }
  | {
      readonly event: 'step-started';
      readonly step: string;
      readonly target: string;
      readonly stale: number;
      readonly items: number;
      readonly reasons: readonly Reason[];
    }
  | {
      readonly event: 'item-started';
      readonly step: string;
      readonly target: string;
      readonly item: string;
      readonly reasons: readonly Reason[];
      readonly assigned: Readonly<Record<string, readonly number[]>>;
    }
  | {
      readonly event: 'item-progress';
      readonly step: string;
      readonly target: string;
      readonly item: string;
      readonly progress: Progress;
    }
  /** `restored` items were put back from the store and had no `item-started`. */
  | {
      readonly event: 'item-done';
      readonly step: string;
      readonly target: string;
      readonly item: string;
      readonly how: 'ran' | 'restored';
      readonly ms: number;
    }
  | {
      readonly event: 'item-failed';
      readonly step: string;
      readonly target: string;
      readonly item: string;
      readonly diagnostics: readonly Diagnostic[];
    }
  | {
      readonly event: 'step-done';
      readonly step: string;
      readonly target: string;
      readonly ran: number;
      readonly restored: number;
      readonly kept: number;
      readonly failed: number;
      readonly ms: number;
    }
  /** A stale step that did not start because `by` failed: it reads it, or the build stops at the first failure. */
  | { readonly event: 'step-blocked'; readonly step: string; readonly target: string; readonly by: string }
  | { readonly event: 'diagnostic'; readonly diagnostic: Diagnostic }
  /**
   * Items over the whole build. With `-n`, `planned` counts the stale ones and nothing ran. `refused`: the build did
   * not begin, for the reasons in the diagnostics before. `interrupted`: its signal stopped it.
   */
  | {
      readonly event: 'summary';
      readonly ran: number;
      readonly restored: number;
      readonly kept: number;
      readonly failed: number;
      readonly blocked: number;
      readonly planned?: number;
      readonly refused?: true;
      readonly interrupted?: true;
      readonly ms: number;
    };

/** How a build ended. */
export type Summary = Extract<BuildEvent, { event: 'summary' }>;

/** A consumer of events. */
export type Listener = (event: BuildEvent) => void;
