import type { Listener } from './event.ts';
import type { Layout } from './layout.ts';
import type { Machine } from './machine.ts';

/** An item that could not be made. */
export interface Failure {
  readonly step: string;
  readonly item: string;
  readonly message: string;
  /** Where what it printed is kept, relative to the project. */
  readonly log?: string;
}

/** How a build ended, for those who look later. Times are milliseconds, since 1970 or in all. */
export interface LastBuild {
  /** When it ended. */
  readonly at: number;
  readonly ms: number;
  /** What was asked for; null when it was everything. */
  readonly targets: readonly string[] | null;
  readonly ran: number;
  readonly restored: number;
  readonly kept: number;
  readonly failed: number;
  readonly blocked: number;
  readonly interrupted: boolean;
  /** The first that failed. */
  readonly failures: readonly Failure[];
}

/** More failures than this are only counted. */
const MOST = 20;

/** A listener that also notes what failed. */
export const noting = (
  listener: Listener = () => {},
): { readonly listener: Listener; readonly failures: readonly Failure[] } => {
  const failures: Failure[] = [];
  return {
    failures,
    listener: event => {
      if (event.event === 'item-failed' && failures.length < MOST) {
        const [first] = event.diagnostics;
        const log = first?.program?.log;
        failures.push({
          step: event.step,
          item: event.item,
          message: first?.message ?? 'failed',
          ...(log === undefined ? {} : { log }),
        });
      }
      listener(event);
    },
  };
};

type Place = { readonly layout: Layout; readonly machine: Machine };

export const saveLastBuild = ({ layout, machine }: Place, build: LastBuild): void =>
  machine.disk.replace(layout.lastBuild, Buffer.from(JSON.stringify(build)), false);

/** Undefined when nothing was built yet, or what is there cannot be read. */
export const readLastBuild = ({ layout, machine }: Place): LastBuild | undefined => {
  const bytes = machine.disk.read(layout.lastBuild);
  try {
    return bytes === null ? undefined : (JSON.parse(Buffer.from(bytes).toString()) as LastBuild);
  } catch {
    return undefined;
  }
};
