import type { Removal, TagRecord } from './caption.ts';
import type { TokenSpan } from './token-spans.ts';

/** All that is known of a tag of a picture. */
export type TagChain =
  | {
      readonly state: 'present';
      readonly tag: string;
      readonly record: TagRecord;
      /** Counted from 1. */
      readonly place: number;
      readonly of: number;
      /** In the keep block: neither shuffled nor dropped in training. */
      readonly kept: boolean;
      /** The entry of `order` that it stands by; null for the rest, and for what a rule places. */
      readonly order: string | null;
      readonly tokens: TokenSpan | null;
      readonly limit: number;
    }
  | {
      readonly state: 'removed';
      readonly tag: string;
      readonly record: TagRecord;
      readonly removal: Removal;
      /** What would take it out if it were not for those before: none where it would stay. */
      readonly then: readonly Removal[];
    }
  | {
      readonly state: 'never';
      readonly tag: string;
      /** A tag of the picture that may be meant. */
      readonly near: string | null;
      /** What would become of it if a source gave it; null where it would stay. */
      readonly removal: Removal | null;
    };
