import type { Diagnostic, Location } from '../diagnostics/diagnostic.ts';
import { fail, ok, type Result } from '../diagnostics/diagnostic.ts';
import { IMPLICATIONS, type Implication } from './implications.ts';
import { brokenText } from './read-source.ts';
import { canonicalTag } from './tag.ts';
import type { TagVocabulary } from './tag-vocabulary.ts';

/** An implication that stands in a file. */
type Written = Implication & { readonly where: Location };

/**
 * Reads a table of a recipe's own: CSV lines `antecedent,consequent`; empty lines and `#` comments are skipped. Circles,
 * also through the table that comes with sdbuild, are errors; what is said already is warned of.
 */
export function parseImplications(text: string, file: string): Result<readonly Implication[]> {
  const broken = brokenText(text, file);
  if (broken !== undefined) return fail(broken);
  const implications: Written[] = [];
  const faults: Diagnostic[] = [];
  for (const [index, line] of text
    .replace(/^\ufeff/, '')
    .split('\n')
    .entries()) {
    if (line.trim() === '' || line.startsWith('#')) continue;
    const [antecedent = '', consequent = '', ...rest] = line.split(',').map(canonicalTag);
    const where: Location = { file, start: { line: index + 1, column: 1 } };
    if (antecedent === '' || consequent === '' || antecedent === consequent || rest.length > 0)
      faults.push({
        severity: 'error',
        code: 'SDB307',
        message: `\`${line.trim()}\` is not one tag that implies another`,
        location: where,
        hint: 'write `antecedent,consequent`, e.g. `star hair ornament,hair ornament`',
      });
    else implications.push({ antecedent, consequent, where });
  }
  const checked = check(implications);
  faults.push(...checked);
  return faults.some(({ severity }) => severity === 'error') ? fail(...faults) : ok(implications, faults);
}

/** Lines that never apply: other names are replaced by their tags before any rule sees them. */
export function aliasedImplications(
  implications: readonly Implication[],
  vocabulary: TagVocabulary,
): readonly Diagnostic[] {
  return implications.flatMap(({ antecedent, consequent, where }) =>
    [antecedent, consequent].flatMap(tag => {
      const [meant] = vocabulary.meaning(tag);
      if (meant === undefined || where === undefined) return [];
      const message = `\`${tag}\` is another name of \`${meant}\`, so that this line never applies`;
      return [warning(message, where, `write \`${meant}\``)];
    }),
  );
}

/** Line by line, as if each were added to those before it: so a circle is told where it closes. */
function check(implications: readonly Written[]): readonly Diagnostic[] {
  const graph = new Map<string, Set<string>>();
  const found: Diagnostic[] = [];
  const join = ({ antecedent, consequent }: Implication): void => {
    graph.set(antecedent, (graph.get(antecedent) ?? new Set()).add(consequent));
  };
  for (const one of IMPLICATIONS) join(one);
  for (const one of implications) {
    const { antecedent, consequent, where } = one;
    const back = path(graph, consequent, antecedent);
    const said = back === undefined ? path(graph, antecedent, consequent) : undefined;
    if (back !== undefined)
      found.push({
        severity: 'error',
        code: 'SDB307',
        message: `tags imply one another in a circle: ${[antecedent, ...back].map(tag => `\`${tag}\``).join(' → ')}`,
        location: where,
        hint: 'take one of the lines out; the table that comes with sdbuild counts too',
      });
    else if (said !== undefined)
      found.push(
        warning(
          `this is said already: ${said.map(tag => `\`${tag}\``).join(' → ')}`,
          where,
          'take the line out; implications are followed from tag to tag',
        ),
      );
    if (back === undefined) join(one);
  }
  return found;
}

/** The shortest way from one tag to another, if there is one. */
function path(
  graph: ReadonlyMap<string, ReadonlySet<string>>,
  from: string,
  to: string,
): readonly string[] | undefined {
  const before = new Map<string, string | undefined>([[from, undefined]]);
  for (const [tag] of before) {
    if (tag === to) {
      const way: string[] = [];
      for (let at: string | undefined = to; at !== undefined; at = before.get(at)) way.unshift(at);
      return way;
    }
    for (const next of graph.get(tag) ?? []) if (!before.has(next)) before.set(next, tag);
  }
  return undefined;
}

const warning = (message: string, location: Location, hint: string): Diagnostic => ({
  severity: 'warning',
  code: 'SDB334',
  message,
  location,
  hint,
});
