/** Units held of each resource, e.g. `{gpu: [0]}`; one who is given them gives them back with `release`. */
export interface Held {
  readonly assigned: Readonly<Record<string, readonly number[]>>;
  readonly release: () => void;
}

interface Waiting {
  readonly needs: readonly (readonly [resource: string, units: number])[];
  readonly give: (held: Held | undefined) => void;
}

/**
 * Resources are assigned, not only counted, so that a step knows which GPU is its own. A request gets all it needs
 * at once or waits; later requests overtake it only where they do not touch what it waits for.
 */
export class ResourcePool {
  readonly #capacity: Readonly<Record<string, number>>;
  readonly #free: Map<string, number[]>;
  #waiting: Waiting[] = [];

  /** `capacity` is the number of units of each resource. */
  constructor(capacity: Readonly<Record<string, number>>) {
    this.#capacity = capacity;
    this.#free = new Map(
      Object.entries(capacity).map(([name, units]) => [
        name,
        Array.from({ length: units }, (_, unit) => unit),
      ]),
    );
  }

  /** Waits for the units, or for all there are where it needs more; undefined when the signal aborts first. */
  acquire(needs: Readonly<Record<string, number>>, signal: AbortSignal): Promise<Held | undefined> {
    if (signal.aborted) return Promise.resolve(undefined);
    const { promise, resolve } = Promise.withResolvers<Held | undefined>();
    const abort = (): void => {
      this.#waiting = this.#waiting.filter(other => other !== waiting);
      resolve(undefined);
      this.#serve();
    };
    const waiting: Waiting = {
      needs: Object.entries(needs).map(([name, units]) => [name, Math.min(units, this.#capacity[name] ?? 0)]),
      give: held => {
        signal.removeEventListener('abort', abort);
        resolve(held);
      },
    };
    signal.addEventListener('abort', abort, { once: true });
    this.#waiting.push(waiting);
    this.#serve();
    return promise;
  }

  #serve(): void {
    const spokenFor = new Set<string>();
    this.#waiting = this.#waiting.filter(({ needs, give }) => {
      const short = needs.filter(([name, units]) => (this.#free.get(name)?.length ?? 0) < units);
      if (short.length > 0 || needs.some(([name]) => spokenFor.has(name))) {
        for (const [name] of short) spokenFor.add(name);
        return true;
      }
      const assigned = Object.fromEntries(
        needs.map(([name, units]) => [name, this.#free.get(name)?.splice(0, units) ?? []]),
      );
      let held = true;
      give({
        assigned,
        release: () => {
          if (!held) return;
          held = false;
          for (const [name, units] of Object.entries(assigned)) this.#free.get(name)?.push(...units);
          for (const units of this.#free.values()) units.sort((a, b) => a - b);
          this.#serve();
        },
      });
      return false;
    });
  }
}
