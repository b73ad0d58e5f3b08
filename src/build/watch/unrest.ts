import type { Disk } from '../disk.ts';
import type { Clock } from '../machine.ts';

/** A text is written at once: when nothing more comes within so many milliseconds, it is whole. */
const SOON = 8;
/** When changes come one after another, the last of them is waited for; what is gone may be about to come again. */
const SOON_IN_A_BURST = 100;
/** A file of this size is more than a text: a picture may come in pieces… */
const LARGE = 16 << 10;
const REST_OF_LARGE = 250;
/** …and one that was seen to grow does. */
const REST_OF_GROWING = 500;
/** Some are still changing after so long: the others need not wait for them. */
const PATIENCE = { urgent: 2_000, others: 30_000 };

/** A file that changed. Times are milliseconds of the clock. */
interface Restless {
  /** Since when it is as it is. */
  since: number;
  /** Undefined while there is no such file. */
  size: number | undefined;
  /** Its size and time; undefined until it was looked at. */
  state: string | undefined;
  grows: boolean;
}

/** Files that changed, and may be changing still. */
export class Unrest {
  readonly #disk: Pick<Disk, 'stat'>;
  readonly #clock: Clock;
  readonly #files = new Map<string, Restless>();

  constructor(disk: Pick<Disk, 'stat'>, clock: Clock) {
    this.#disk = disk;
    this.#clock = clock;
  }

  get paths(): Iterable<string> {
    return this.#files.keys();
  }

  get size(): number {
    return this.#files.size;
  }

  note(path: string): void {
    const now = this.#clock.elapsed();
    const known = this.#files.get(path);
    if (known !== undefined) known.since = now;
    else this.#files.set(path, { since: now, size: undefined, state: undefined, grows: false });
  }

  forget(path: string): void {
    this.#files.delete(path);
  }

  /**
   * Takes those that have come to rest. `isUrgent` are files that can be dealt with alone: all of them together come
   * first, the others when all have come to rest, so that a picture that is being copied keeps no caption waiting.
   * Returns none when the signal aborts.
   */
  async settle(
    isUrgent: (path: string) => boolean,
    burst: boolean,
    signal: AbortSignal,
  ): Promise<readonly string[]> {
    const began = this.#clock.elapsed();
    while (!signal.aborted) {
      const looked = this.#clock.elapsed();
      const urgent: string[] = [];
      const others: string[] = [];
      const left = new Map<string, number>();
      for (const [path, file] of this.#files) {
        this.#look(path, file, looked);
        left.set(path, file.since + restOf(file, burst) - looked);
        (file.size !== undefined && file.size < LARGE && isUrgent(path) ? urgent : others).push(path);
      }
      const group = urgent.length > 0 ? urgent : others;
      const patience = urgent.length > 0 ? PATIENCE.urgent : PATIENCE.others;
      const rested = group.filter(path => (left.get(path) ?? 0) <= 0);
      if (rested.length === group.length || (rested.length > 0 && looked - began > patience)) {
        for (const path of rested) this.#files.delete(path);
        return rested;
      }
      // A look at 20,000 files must not take all the time there is.
      await this.#clock.sleep(Math.max(SOON, 4 * (this.#clock.elapsed() - looked)), signal);
    }
    return [];
  }

  #look(path: string, file: Restless, now: number): void {
    const stat = this.#disk.stat(path, 'follow');
    const state = `${stat?.kind} ${stat?.size} ${stat?.mtimeMs}`;
    const size = stat?.kind === 'file' ? stat.size : undefined;
    if (file.state !== undefined && file.state !== state) {
      file.since = now;
      file.grows ||= size !== undefined && size > (file.size ?? 0);
    }
    file.state = state;
    file.size = size;
  }
}

const restOf = ({ size, grows }: Restless, burst: boolean): number => {
  if (size === undefined) return SOON_IN_A_BURST;
  if (size >= LARGE) return grows ? REST_OF_GROWING : REST_OF_LARGE;
  return burst ? SOON_IN_A_BURST : SOON;
};
