import type { Diagnostic } from '../diagnostics/diagnostic.ts';

export type Json = null | boolean | number | string | readonly Json[] | { readonly [name: string]: Json };

/** A sha256 in lower-case hexadecimal. */
export type Digest = string & { readonly brand: 'Digest' };

/**
 * What one item of a step reads: a file of the user's (path relative to the project), or what another step made.
 * Without `item` the results of all its items, in order. `select` narrows to the outputs of one role, to the
 * item's `value`, or to one member of it (`/text`); only what is selected enters the key, so that the rest may change
 * without a rebuild.
 */
export type Input =
  | { readonly file: string }
  | { readonly step: string; readonly item?: string; readonly select?: string };

/** An input that another step makes. */
export type StepInput = Extract<Input, { step: string }>;

/** `select` of an input that reads the small JSON value of an item and none of its files. */
export const VALUE = 'value';

/** One unit of work. A step that is not a map has a single item named `''`. */
export interface Item {
  readonly name: string;
  readonly inputs: readonly Input[];
  readonly params?: Json;
}

/** The items of a step in their order: a list, or a `Table` that makes them when they are asked for. */
export interface Items extends Iterable<Item> {
  readonly length: number;
  readonly at: (position: number) => Item | undefined;
}

/**
 * One kind of work in the graph. A map step has one item a picture; 100,000 pictures are one step, not
 * 100,000 nodes. The graph is static; what an item's key is depends on the outputs of the steps it reads.
 */
interface AnyStep {
  /** Unique, e.g. `datasets/aki/captions`. */
  readonly id: string;
  /** What a person calls it, e.g. `datasets/aki`; several steps share a target. */
  readonly target: string;
  /** Name and version of the code that does the work; a change of meaning raises the version. */
  readonly kind: { readonly name: string; readonly version: number };
  /** What the settings mean, canonically; part of every item's key. */
  readonly params: Json;
  readonly items: Items;
  /**
   * It says itself what is wrong with a file of the user's that cannot be read, or is gone since the graph was laid
   * out, and has the digest `UNREADABLE` then. An item of any other step fails.
   */
  readonly bearsUnreadable?: true;
  /** It is made only when somebody asks for it by name: a build that leaves it out has made everything. */
  readonly aside?: boolean;
}

/** A step that makes files. */
export interface RunStep extends AnyStep {
  /** What one running item holds, e.g. `{cpu: 1}` or `{gpu: 1, memory: 8000}`; see `Capacity`. */
  readonly resources: Readonly<Record<string, number>>;
  /** How often an item is tried again whose outcome says that this may help; never when left out. */
  readonly retry?: Retry;
  readonly run: (task: Task) => Promise<Outcome>;
  /** It takes long or costs money: a watch runs it only at a word. */
  readonly costly?: boolean;
}

/** At most `times` more tries, after `delayMs`, twice that, four times that… with a jitter, never over a minute. */
export interface Retry {
  readonly times: number;
  readonly delayMs: number;
}

/**
 * A step that works out a small value from small inputs in microseconds and makes no file: rules over tags. Its
 * items are evaluated one after another in this process and recorded together, and an item whose value came out the
 * same counts as kept: of 10,000 captions an edited rule changes 3, and 3 are rebuilt. A plan evaluates too.
 */
export interface ValueStep extends AnyStep {
  readonly evaluate: (given: Given) => Evaluation;
  /**
   * Strings of which a value that was made with other params must hold one, for these params to make another of it from
   * the same inputs; undefined when any value may be another. A value that holds none is not evaluated again.
   */
  readonly touched?: (before: Json) => readonly string[] | undefined;
}

export type Step = RunStep | ValueStep;

/** One artifact of an item. */
export interface Artifact {
  /** What it is to the steps that read it, e.g. `picture`, `caption`, `network`. */
  readonly role: string;
  /** Where it is placed, relative to `build/`, with `/` between folders. */
  readonly path: string;
  readonly digest: Digest;
  readonly size: number;
}

/**
 * What an input resolved to, in the order the item lists its inputs. Of all items of a step, `results` are the same
 * objects in the next build of a session, but for those that changed: what was made of them may be kept by them.
 */
export type ResolvedInput =
  | { readonly kind: 'file'; readonly path: string; readonly absolute: string; readonly digest: Digest }
  | { readonly kind: 'step'; readonly step: string; readonly results: readonly ItemResult[] };

/**
 * What an item made; as an input, only what was selected of it: without artifacts of other roles, and with a null
 * value unless the value or everything was selected. Artifacts lie in the store, see `Task.locate`. The value of one on
 * record is parsed whenever it is asked for: those of 100,000 captions would be 300 MB.
 */
export interface ItemResult {
  readonly item: string;
  readonly artifacts: readonly Artifact[];
  readonly value: Json;
}

/** Progress of one running item; every field is optional but `done` and `total` go together. */
export interface Progress {
  readonly done?: number;
  readonly total?: number;
  readonly message?: string;
}

/** What a step's `run` is given. */
export interface Task {
  readonly item: Item;
  readonly inputs: readonly ResolvedInput[];
  /** The digest of everything the result depends on but what it asks for with `need`. */
  readonly key: Digest;
  /** Absolute path of the project folder. */
  readonly project: string;
  /** An empty folder of this task's own, made when first asked for and removed afterwards. */
  readonly scratch: string;
  /**
   * A folder kept under the key until the item succeeds: what a killed training goes on from. Made when first asked
   * for. What `need` gave the try before may be another thing now: a state that depends on it must say of which.
   */
  readonly resume: string;
  /**
   * A folder of this name, made when first asked for and kept whatever the key of who asks: what lies in it must say
   * what it holds for. It is removed when nothing in it was touched for a fortnight, or by hand, at any time.
   */
  readonly lasting: (name: string) => string;
  /**
   * Absolute path of the file that keeps what this item prints, to be appended to. The log of the time before is set
   * aside when it is first asked for.
   */
  readonly log: Promise<string>;
  /**
   * The units held now of the resources that have numbers, e.g. `{gpu: [0]}`; of the others it holds what the step
   * says. After `need` they may be other units: read it again.
   */
  readonly assigned: Readonly<Record<string, readonly number[]>>;
  readonly signal: AbortSignal;
  readonly report: (progress: Progress) => void;
  /** Shows a diagnostic without failing the item. */
  readonly warn: (diagnostic: Diagnostic) => void;
  /** Absolute path of an input artifact's bytes; to be read, never written. */
  readonly locate: (artifact: Artifact) => string;
  /**
   * Asks for what another step makes, where only the work itself shows what is needed; declare every input that is
   * known before. The step is built first if it is stale, and what was asked for counts as read: the item is stale
   * when any of it changes. While it waits the item holds no resources. Rejects when the step could not be made, or
   * waits for this one; the item fails then, whatever it does about it.
   */
  readonly need: (input: StepInput) => Promise<ResolvedInput>;
}

/**
 * An artifact as `run` hands it over: bytes, or a file of the scratch or resume folder, which is moved away from
 * where it lies.
 */
export interface Output {
  readonly role: string;
  readonly path: string;
  readonly content: { readonly file: string } | { readonly bytes: Uint8Array };
}

/** What a value step's `evaluate` is given. */
export interface Given {
  readonly item: Item;
  readonly inputs: readonly ResolvedInput[];
  /** The text of an input file, decoded as UTF-8. Throws the system's error for one that is `UNREADABLE`. */
  readonly read: (path: string) => string;
}

/** How an evaluation ended; `warnings` are shown without failing the item. */
export type Evaluation =
  | { readonly ok: true; readonly value: Json; readonly warnings?: readonly Diagnostic[] }
  | { readonly ok: false; readonly diagnostics: readonly Diagnostic[] };

/**
 * How an item ended. Expected failures are diagnostics; a rejected promise is a bug. `retryable`: another try may
 * succeed, after a while or (`now`) at once, see `RunStep.retry`.
 */
export type Outcome =
  | { readonly ok: true; readonly outputs: readonly Output[]; readonly value?: Json }
  | {
      readonly ok: false;
      readonly diagnostics: readonly Diagnostic[];
      readonly retryable?: true | 'now' | undefined;
    };
