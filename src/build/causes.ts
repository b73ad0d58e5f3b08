import type { Reason } from './freshness.ts';
import { canonical } from './key.ts';
import { placedPath } from './layout.ts';
import { madeOf, type Overview } from './overview.ts';
import { neededOf } from './row.ts';
import type { Digest } from './step.ts';
import { type Finding, reasonsOf } from './survey.ts';

/** Why some items of a step are stale. */
export interface StepCause {
  readonly step: string;
  readonly target: string;
  readonly items: number;
  /** Of those that were asked about, or that one asked about reads. */
  readonly stale: number;
  /** What those took when they were last made, in milliseconds. */
  readonly ms: number;
  readonly because: readonly Because[];
}

/** One reason and the items that have it. */
export interface Because {
  readonly reason: Reason | Broken;
  readonly count: number;
  /** The first few. */
  readonly items: readonly string[];
  /** Of a tampered output: what was made, and what is there. */
  readonly was?: Digest;
  readonly now?: Digest;
  /** Of an upstream step that is fresh by now: when it last made something. */
  readonly at?: number;
}

/** An item cannot be made, as the message says. */
export interface Broken {
  readonly type: 'broken';
  readonly message: string;
}

/** What is asked about: items of steps by name, or all of them. */
export type Asked = ReadonlyMap<string, ReadonlySet<string> | 'all'>;

const FEW = 5;

/**
 * Why items are stale, up to the root causes: the steps that were asked about, then those that they blame, each after
 * all that blame it. A reason `upstream-changed` leads to the entry of its step.
 */
export const causesOf = (overview: Overview, asked: Asked): readonly StepCause[] => {
  const wanted = new Map<string, Set<string> | 'all'>();
  for (const [step, items] of asked) wanted.set(step, items === 'all' ? 'all' : new Set(items));
  const causes: StepCause[] = [];
  for (const id of [...overview.findings.keys()].reverse()) {
    const items = wanted.get(id);
    if (items === undefined) continue;
    const findings = overview.findings.get(id) ?? [];
    const stale = findings.filter(one => !one.kept && (items === 'all' || items.has(one.item.name)));
    const [first] = stale;
    if (first === undefined) continue;
    const because = groups(overview, stale);
    causes.push({
      step: id,
      target: first.step.target,
      items: findings.length,
      stale: stale.length,
      ms: stale.reduce((sum, finding) => sum + (madeOf(overview, finding)?.ms ?? 0), 0),
      because,
    });
    for (const finding of stale) blameUpstream(overview, finding, wanted);
  }
  return causes;
};

/** Asks about the items that a stale item reads of the steps it blames. */
const blameUpstream = (
  overview: Overview,
  finding: Finding,
  wanted: Map<string, Set<string> | 'all'>,
): void => {
  const blamed = new Set(
    reasonsOf(finding.verdict).flatMap(reason => ('step' in reason ? [reason.step] : [])),
  );
  const made = madeOf(overview, finding);
  // What it asked for while it was last made.
  const needed = made === undefined ? [] : neededOf(made).map(({ input }) => input);
  for (const input of [...finding.item.inputs, ...needed]) {
    if (!('step' in input) || !blamed.has(input.step)) continue;
    const items = wanted.get(input.step) ?? new Set<string>();
    if (input.item === undefined || items === 'all') wanted.set(input.step, 'all');
    else wanted.set(input.step, items.add(input.item));
  }
};

interface Group {
  reason: Reason | Broken;
  count: number;
  readonly items: string[];
  readonly evidence: Evidence;
}

const groups = (overview: Overview, stale: readonly Finding[]): readonly Because[] => {
  const found = new Map<string, Group>();
  for (const finding of stale) {
    const { verdict, item } = finding;
    const reasons: readonly (Reason | Broken)[] =
      verdict.type === 'broken'
        ? verdict.diagnostics.map(({ message }) => ({ type: 'broken', message }))
        : reasonsOf(verdict);
    for (const reason of reasons) {
      const label = reason.type === 'upstream-changed' ? reason.step : canonical({ ...reason });
      const group = found.get(label) ?? {
        reason,
        count: 0,
        items: [],
        evidence: evidenceOf(overview, finding, reason),
      };
      if (reason.type === 'upstream-changed' && group.reason.type === 'upstream-changed') {
        const items = new Set([...group.reason.items, ...reason.items]);
        group.reason = { ...reason, items: [...items].slice(0, FEW) };
      }
      group.count++;
      if (group.items.length < FEW) group.items.push(item.name);
      found.set(label, group);
    }
  }
  return [...found.values()].map(({ reason, count, items, evidence }) => ({
    reason,
    count,
    items,
    ...evidence,
  }));
};

type Evidence = Pick<Because, 'was' | 'now' | 'at'>;

const evidenceOf = (overview: Overview, finding: Finding, reason: Reason | Broken): Evidence => {
  if (reason.type === 'upstream-changed') {
    const upstream = overview.findings.get(reason.step) ?? [];
    if (upstream.some(({ kept }) => !kept)) return {};
    return { at: upstream.reduce((newest, one) => Math.max(newest, madeOf(overview, one)?.at ?? 0), 0) };
  }
  if (reason.type !== 'output-tampered') return {};
  const artifacts = madeOf(overview, finding)?.artifacts ?? [];
  const was = artifacts.find(({ path }) => placedPath(path) === reason.path)?.digest;
  const now = overview.workspace.files.known(reason.path, 'refuse') ?? undefined;
  return { ...(was && { was }), ...(now && { now }) };
};
