import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import type { Reason } from './freshness.ts';
import type { Progress } from './step.ts';

/**
 * Everything a build says. Terminal, plain text, JSON lines and page are consumers of this union and nothing
 * else prints. Times are milliseconds.
 */
export type BuildEvent =
  /**
   * The first word of a build that was not refused. `targets` are the names that were asked for, null when all are
   * meant; `items` counts those of every step that is needed, fresh ones too; `at` is an ISO time.
   */
  | {
      readonly event: 'build-started';
      readonly targets: readonly string[] | null;
      readonly items: number;
      readonly at: string;
    }
  /** `-n`: one stale item, in the order it would be built. */
  | {
      readonly event: 'planned';
      readonly step: string;
      readonly target: string;
      readonly item: string;
      readonly reasons: readonly Reason[];
    }
  /**
   * `estimateMs`: how long all its stale items may take, by what they took when they last ran; absent when nothing is
   * on record.
   */
  | {
      readonly event: 'step-started';
      readonly step: string;
      readonly target: string;
      readonly stale: number;
      readonly items: number;
      readonly reasons: readonly Reason[];
      readonly estimateMs?: number;
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
  /** A try that failed and will be repeated after `delayMs`. `attempt` counts from 1. */
  | {
      readonly event: 'item-retried';
      readonly step: string;
      readonly target: string;
      readonly item: string;
      readonly attempt: number;
      readonly delayMs: number;
      readonly diagnostics: readonly Diagnostic[];
    }
  /**
   * `restored` items were put back from the store and had no `item-started`. `attempt`, here and below, is the try that
   * ended the item, when there could be more than one.
   */
  | {
      readonly event: 'item-done';
      readonly step: string;
      readonly target: string;
      readonly item: string;
      readonly how: 'ran' | 'restored';
      readonly ms: number;
      readonly attempt?: number;
    }
  | {
      readonly event: 'item-failed';
      readonly step: string;
      readonly target: string;
      readonly item: string;
      readonly diagnostics: readonly Diagnostic[];
      readonly attempt?: number;
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
  /** A stale step that costs much and waits for a word; `estimateMs` as it took last time. */
  | {
      readonly event: 'step-waiting';
      readonly step: string;
      readonly target: string;
      readonly stale: number;
      readonly reasons: readonly Reason[];
      readonly estimateMs?: number;
    }
  /**
   * A stale step that did not start, or did not go on, because `by` failed: it reads it, or the build stops at the
   * first failure.
   */
  | { readonly event: 'step-blocked'; readonly step: string; readonly target: string; readonly by: string }
  | { readonly event: 'diagnostic'; readonly diagnostic: Diagnostic }
  /** A watch has nothing to do until something changes in its folders, or a word is given for what waits for one. */
  | { readonly event: 'watching'; readonly folders: number; readonly waiting: readonly string[] }
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
      /** Steps that wait for a word, and steps that read them. */
      readonly waiting?: readonly string[];
      readonly refused?: true;
      readonly interrupted?: true;
      readonly ms: number;
    };

/** How a build ended. */
export type Summary = Extract<BuildEvent, { event: 'summary' }>;

/** A consumer of events. */
export type Listener = (event: BuildEvent) => void;
