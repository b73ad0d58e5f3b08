// What a rehearsal leaves: `rehearsal.json`, and how it is named.

/** One thing that a rehearsal looked at. */
export interface Rehearsed {
  readonly what: 'model' | 'trainer' | 'checks' | 'previews';
  /** `fault`: the training would fail or come to nothing. */
  readonly state: 'good' | 'doubt' | 'fault';
  readonly sentence: string;
}

export interface RehearsalFile {
  /** Optimiser steps of the training, and of its rehearsal. */
  readonly steps: number;
  readonly rehearsedIn: number;
  readonly stepsPerEpoch: number;
  readonly found: readonly Rehearsed[];
}

/** Below `build/`. */
export const rehearsalPath = (name: string): string => `rehearse/${name}/rehearsal.json`;
