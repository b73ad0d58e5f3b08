import { type Document, isScalar, type Scalar, visit, type YAMLError } from 'yaml';
import type { Diagnostic, Location } from '../diagnostics/diagnostic.ts';
import { fault, type Locate, QUOTE_PATTERN } from './fault.ts';

/**
 * The parser's errors in plain words: at most one fault a line, and no echoes, since most of what follows a
 * mistake in YAML is noise.
 */
export function syntaxFaults(document: Document.Parsed, text: string, locate: Locate): readonly Diagnostic[] {
  const byLine = new Map<number | undefined, Diagnostic>();
  const errors = [...document.errors, ...document.warnings];
  const spread = errors.filter(({ code }) => code === 'MULTILINE_IMPLICIT_KEY').map(({ pos }) => pos[0]);
  for (const error of errors) {
    if (error.code === 'BLOCK_AS_IMPLICIT_KEY' && spread.includes(error.pos[0])) continue;
    if (error.message.includes('in YAML stream') && byLine.size > 0) continue;
    const found =
      error.code === 'DUPLICATE_KEY'
        ? duplicateKey(document, error.pos[0], locate)
        : explain(error, text, locate);
    const line = found.location?.start?.line;
    if (!byLine.has(line)) byLine.set(line, found);
  }
  return [...byLine.values()];
}

function duplicateKey(document: Document.Parsed, offset: number, locate: Locate): Diagnostic {
  const whereOf = (key: Scalar): Location => locate(key.range?.[0] ?? offset, key.range?.[1] ?? offset);
  let found = fault('SDB002', 'a key stands here twice', locate(offset, offset));
  visit(document, {
    Map(_, map) {
      const keys = map.items.map(({ key }) => key).filter(key => isScalar(key));
      const second = keys.find(key => key.range?.[0] === offset);
      const first = keys.find(key => key.value === second?.value);
      if (second === undefined || first === undefined) return undefined;
      found = fault('SDB002', `key \`${second.value}\` stands twice in one map`, whereOf(second), {
        hint: 'remove one of the two',
        related: [{ message: 'it stands here already', location: whereOf(first) }],
      });
      return visit.BREAK;
    },
  });
  return found;
}

function explain({ code, message, pos }: YAMLError, text: string, locate: Locate): Diagnostic {
  const at = locate(pos[0], Math.max(pos[1], pos[0] + 1));
  if (code === 'TAB_AS_INDENT')
    return fault('SDB003', 'YAML does not indent with tabs', at, { hint: 'write spaces' });
  if (code === 'RESOURCE_EXHAUSTION') return fault('SDB001', 'nested too deeply', at);
  if (code === 'MULTIPLE_DOCS')
    return fault('SDB001', 'a recipe is one document', at, { hint: 'remove the `---`' });
  if (code === 'MULTILINE_IMPLICIT_KEY')
    return fault('SDB001', 'this key is not in line with the keys above it', lastLine(text, pos, locate), {
      hint: 'indent the keys of one map alike',
    });
  if (code === 'BLOCK_AS_IMPLICIT_KEY')
    return fault('SDB001', 'a second key cannot begin on this line', at, {
      hint: 'check the indentation, and put text that holds `: ` in quotes',
    });
  if (code === 'NON_STRING_KEY') return fault('SDB001', 'a key must be plain text', at);
  if (code === 'BAD_INDENT' && message.startsWith('Flow'))
    return fault('SDB001', 'a bracket above is still open', at, { hint: 'close it, or indent this line' });
  if (code === 'BAD_SCALAR_START')
    return fault('SDB001', `plain text cannot begin with \`${text.charAt(pos[0])}\``, at, {
      hint: 'put it in quotes',
    });
  if (/\*\S+[ \t]+$/.test(text.slice(Math.max(0, pos[0] - 100), pos[0])))
    return fault('SDB005', 'a plain `*` begins an alias', at, { hint: QUOTE_PATTERN });
  if (code === 'UNEXPECTED_TOKEN')
    return fault('SDB001', 'nothing can stand here', at, {
      hint: 'check the brackets, quotes and commas before it',
    });
  const sentence = message.replace(/\.$/, '');
  return fault('SDB001', `${sentence.charAt(0).toLowerCase()}${sentence.slice(1)}`, at);
}

/** The last line of a stretch of text, without its indentation. */
function lastLine(text: string, [start, end]: readonly [number, number], locate: Locate): Location {
  const line = text.lastIndexOf('\n', end - 1) + 1;
  return locate(Math.max(start, line + text.slice(line, end).search(/\S|$/)), end);
}
