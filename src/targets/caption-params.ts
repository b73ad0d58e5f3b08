import type { Json } from '../build/step.ts';
import type { CaptionRule, CaptionRules } from '../captions/rules.ts';
import type { Location } from '../diagnostics/diagnostic.ts';
import type { Dataset } from '../recipe/project.ts';

/** What caption rules mean, as params of their step: by their ids, their order beside them. */
interface CaptionParams extends Omit<CaptionRules, 'rules' | 'where'> {
  readonly rules: Readonly<Record<string, Readonly<Record<string, object>>>>;
  readonly sequence: readonly string[];
  readonly vocab: readonly string[];
}

/** The rules that params were made of; where they were written is not known any more. */
export function rulesOf(params: Json): CaptionRules {
  const { rules, sequence, ...rest } = params as unknown as CaptionParams;
  const where: Location = { file: '', start: { line: 1, column: 1 } };
  const written = sequence.map(id => {
    const [[verb, rule] = ['', {}]] = Object.entries(rules[id] ?? {});
    return { id, verb, ...rule, where } as unknown as CaptionRule;
  });
  return { ...rest, rules: written, where };
}

/** What the caption rules mean, without what only training reads. */
export function captionParams({ captions }: Dataset): Json {
  const {
    from,
    vocab,
    rules,
    overrides: _overrides,
    train: _train,
    tests: _tests,
    where: _where,
    fixedOutfit: _fixed,
    ...rest
  } = captions;
  const params = {
    ...rest,
    // What files hold counts, not what they are called.
    from: from.map(source => (source.kind === 'metadata' ? { ...source, path: undefined } : source)),
    vocab: vocab.extra,
    // What a trainer cuts is for the lint to tell.
    limit: { ...rest.limit, max: undefined },
    rules: meaningOf(rules),
    sequence: rules.map(({ id }) => id),
  };
  return JSON.parse(JSON.stringify(params)) as Json;
}

/** What rules mean, wherever they were written: by id, so that a changed rule is told by its name. */
export function meaningOf(rules: readonly CaptionRule[]): Json {
  const meant = rules.map(({ where: _where, note: _note, id, verb, ...rule }) => [id, { [verb]: rule }]);
  return JSON.parse(JSON.stringify(Object.fromEntries(meant))) as Json;
}
