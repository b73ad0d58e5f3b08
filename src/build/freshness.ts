import type { Digest, Json } from './step.ts';

/** Why an item must be made again, with the evidence; every reader (plan, why, log, page) renders this value. */
export type Reason =
  | { readonly type: 'never-built' }
  | {
      readonly type: 'input-changed';
      readonly path: string;
      readonly was: Digest | null;
      readonly now: Digest | null;
    }
  | { readonly type: 'params-changed'; readonly pointer: string; readonly was: Json; readonly now: Json }
  | { readonly type: 'tool-changed'; readonly tool: string; readonly was: string; readonly now: string }
  | { readonly type: 'output-missing'; readonly path: string }
  | { readonly type: 'output-tampered'; readonly path: string }
  /** A step this item reads made, or will make, something else. `items` are the first few that differ. */
  | { readonly type: 'upstream-changed'; readonly step: string; readonly items: readonly string[] }
  | { readonly type: 'forced' };

export type Freshness =
  | { readonly fresh: true }
  | { readonly fresh: false; readonly reasons: readonly Reason[] };
