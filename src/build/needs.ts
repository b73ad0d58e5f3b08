import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import type { Work } from './judge.ts';
import type { Needed } from './key.ts';
import { nameOf } from './names.ts';
import type { Lease } from './resources.ts';
import { resolvedStep, type Selection } from './results.ts';
import type { ResolvedInput, RunStep, StepInput } from './step.ts';
import type { BuildState } from './visit.ts';

/** What another step makes, or why it cannot be had. */
type Answer =
  | Selection
  | 'no-step'
  | 'no-item'
  | 'not-made'
  /** The steps that would wait for one another, from the asker to itself. */
  | { readonly circle: readonly string[] };

/** What another step makes, which is visited first in the name of the step that asks. */
export const demand = async (
  { graph, visits, results }: Pick<BuildState, 'graph' | 'visits' | 'results'>,
  asker: string,
  input: StepInput,
): Promise<Answer> => {
  const step = graph.steps.get(input.step);
  if (step === undefined) return 'no-step';
  if (input.item !== undefined && graph.positions.get(step.id)?.has(input.item) !== true) return 'no-item';
  const circle = await visits.waitFor(asker, step);
  if (circle !== undefined) return { circle };
  const made = results.get(step.id);
  return (made?.complete === true ? made.select(input) : undefined) ?? 'not-made';
};

/** Thrown at a step that asked for what it cannot have. */
export class Refused extends Error {
  /** Undefined when the item is not at fault: the build stops. */
  readonly diagnostic: Diagnostic | undefined;

  constructor(diagnostic: Diagnostic | undefined) {
    super(diagnostic?.message ?? 'the build stops');
    this.diagnostic = diagnostic;
  }
}

/** What one running item asks for, and holds nothing while it waits for it. */
export class Needs {
  readonly #state: BuildState;
  readonly #step: RunStep;
  readonly #work: Work;
  readonly #lease: Lease;
  readonly #asked = new Map<string, Promise<ResolvedInput>>();
  /** In the order in which it asked; without what is not known yet. */
  readonly #needed: (Needed | undefined)[] = [];
  #refused: Refused | undefined;

  constructor(state: BuildState, step: RunStep, work: Work, lease: Lease) {
    this.#state = state;
    this.#step = step;
    this.#work = work;
    this.#lease = lease;
  }

  /** See `Task.need`. */
  readonly need = (input: StepInput): Promise<ResolvedInput> => {
    const { step, item, select } = input;
    const label = JSON.stringify([step, item, select]);
    let answer = this.#asked.get(label);
    if (answer === undefined) {
      answer = this.#resolve({ step, ...(item !== undefined && { item }), ...(select && { select }) });
      // A step that never looks at it still fails, see `settle`.
      answer.catch(() => {});
      this.#asked.set(label, answer);
    }
    return answer;
  };

  /** Whether it asked for anything. */
  get any(): boolean {
    return this.#asked.size > 0;
  }

  /** Set when it asked for something that it cannot have: the item fails, even if its step does not mind. */
  get refused(): Refused | undefined {
    return this.#refused;
  }

  /** All that was asked for, once it is there; throws when it is not. */
  async settle(): Promise<readonly Needed[]> {
    await Promise.all(this.#asked.values());
    return this.#needed.filter(needed => needed !== undefined);
  }

  async #resolve(input: StepInput): Promise<ResolvedInput> {
    const place = this.#needed.push(undefined) - 1;
    const answer = await this.#wait(input);
    if (answer === undefined || typeof answer === 'string' || 'circle' in answer) {
      this.#refused ??= new Refused(this.#blame(input, answer));
      throw this.#refused;
    }
    this.#needed[place] = { input, digest: answer.digest };
    return resolvedStep(input.step, answer);
  }

  /** Undefined when the build was interrupted meanwhile. */
  async #wait(input: StepInput): Promise<Answer | undefined> {
    const { graph, visits, forecast } = this.#state;
    const step = graph.steps.get(input.step);
    const ask = (): Promise<Answer> => demand(this.#state, this.#step.id, input);
    if (step === undefined || visits.hasEnded(step.id)) return ask();
    forecast.urge(step, forecast.path(this.#step, this.#work));
    return this.#lease.without(ask);
  }

  #blame(input: StepInput, answer: Exclude<Answer, Selection> | undefined): Diagnostic | undefined {
    const { keepGoing, results, signal, waiting } = this.#state;
    if (answer === undefined || signal.aborted) return undefined;
    const asker = nameOf(this.#step.id, this.#work.item.name);
    const step = `\`${input.step}\``;
    if (answer === 'no-step') return fault('SDB229', `${asker} needs ${step}, which is not a step`);
    if (answer === 'no-item')
      return fault('SDB229', `${asker} needs item \`${input.item}\` of ${step}, which it does not have`);
    if (answer === 'not-made') {
      if (waiting.has(input.step)) {
        waiting.add(this.#step.id);
        return undefined;
      }
      // Where the build stops at the first failure, a step that was held back is no failure of those who need it.
      if (!keepGoing && results.get(input.step)?.failed !== true) return undefined;
      return fault('SDB227', `${asker} needs ${step}, which could not be made`);
    }
    const circle = answer.circle.map(id => `\`${id}\``).join(' → ');
    return fault(
      'SDB228',
      `${asker} needs ${step}, which waits for it: ${circle}`,
      'a step cannot need what is made from its own outputs',
    );
  }
}

const fault = (code: string, message: string, hint?: string): Diagnostic => ({
  severity: 'error',
  code,
  message,
  ...(hint !== undefined && { hint }),
});
