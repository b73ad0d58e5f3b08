import type { BuildEvent } from '../build/event.ts';

/**
 * Knows which warnings were said before and stand: a check of 10,000 captions that runs again for one of them says
 * all that it said. What a step says is what was said while it ran; who runs again and no longer says it takes it back.
 */
export class Repeated {
  /** By step: the warnings of its last run. */
  readonly #said = new Map<string, ReadonlySet<string>>();
  readonly #running = new Map<string, Set<string>>();

  /** Takes note of an event; says whether it is a warning that stood already. */
  see(event: BuildEvent): boolean {
    if (event.event === 'step-started') this.#running.set(event.step, new Set());
    if (event.event === 'step-done') {
      this.#said.set(event.step, this.#running.get(event.step) ?? new Set());
      this.#running.delete(event.step);
    }
    if (event.event !== 'diagnostic' || event.diagnostic.severity === 'error') return false;
    const text = JSON.stringify(event.diagnostic);
    const stood = [...this.#running.keys()].some(step => this.#said.get(step)?.has(text));
    for (const warnings of this.#running.values()) warnings.add(text);
    return stood;
  }
}
