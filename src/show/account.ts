import type { BuildEvent } from '../build/event.ts';

/** A build that takes longer than this says where the time went. */
const LONG_MS = 10_000;
const MOST_LONGEST = 3;
/** A step that took a smaller share of the build is no reason for its length. */
const SHARE = 0.05;

/** Keeps what the end of a build is told from: what failed, what that held back, and how long each step took. */
export const buildAccount = () => {
  /** The target of each step that failed. */
  const failed = new Map<string, string>();
  const blocked = new Map<string, { readonly target: string; readonly by: string }>();
  const times: { readonly step: string; readonly ms: number }[] = [];

  /** Blocked steps name the step that they read; what failed may lie further back. */
  const rootOf = (step: string): string => {
    for (let root = step; ; ) {
      const by = blocked.get(root)?.by;
      if (by === undefined || failed.has(root)) return root;
      root = by;
    }
  };

  return {
    see: (event: BuildEvent): void => {
      if (event.event === 'item-failed') failed.set(event.step, event.target);
      if (event.event === 'step-blocked') blocked.set(event.step, { target: event.target, by: event.by });
      if (event.event === 'step-done') times.push({ step: event.step, ms: event.ms });
    },
    /** Targets with a step that failed. */
    failedTargets: (): readonly string[] => [...new Set(failed.values())],
    /** By the step that failed: the other targets that were held back. */
    blockedTargets: (): ReadonlyMap<string, readonly string[]> => {
      const roots = new Map<string, Set<string>>();
      for (const [step, { target }] of blocked) {
        const root = rootOf(step);
        if (target === failed.get(root)) continue;
        roots.set(root, (roots.get(root) ?? new Set()).add(target));
      }
      return new Map([...roots].map(([root, targets]) => [root, [...targets]]));
    },
    /** The steps that a long build of `ms` spent most of its time on; none when there was only one. */
    longest: (ms: number): readonly { readonly step: string; readonly ms: number }[] => {
      if (ms < LONG_MS || times.length < 2) return [];
      const long = times.filter(one => one.ms >= SHARE * ms);
      return long.sort((a, b) => b.ms - a.ms).slice(0, MOST_LONGEST);
    },
  };
};
