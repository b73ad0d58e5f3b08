import type { Draft } from './draft.ts';
import type { Predicate } from './predicate.ts';

/** A rule's work and when it is done. */
export interface Conditional<T> {
  readonly what: T;
  readonly applies: (path: string) => boolean;
  readonly when: Predicate | undefined;
}

export const holds = ({ applies, when }: Conditional<unknown>, draft: Draft): boolean =>
  applies(draft.path) && (when === undefined || when(draft));
