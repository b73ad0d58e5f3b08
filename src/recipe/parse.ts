import { isMap, isScalar, LineCounter, parseDocument } from 'yaml';
import { fail, type Result } from '../diagnostics/diagnostic.ts';
import { composeTree } from './compose.ts';
import { fault, type Locate } from './fault.ts';
import { syntaxFaults } from './syntax.ts';
import type { MapTree } from './tree.ts';

/** YAML 1.2 text to a tree, or everything that is wrong with it as YAML; `what` it is, for a person. */
export function parse(file: string, text: string, what = 'recipe'): Result<MapTree> {
  const lines = new LineCounter();
  const locate: Locate = (start, end) => {
    const from = lines.linePos(start);
    const to = lines.linePos(Math.max(start, end));
    return {
      file,
      start: { line: Math.max(1, from.line), column: Math.max(1, from.col) },
      end: { line: Math.max(1, to.line), column: Math.max(1, to.col) },
    };
  };
  const document = parseDocument(text, {
    lineCounter: lines,
    prettyErrors: false,
    uniqueKeys: true,
    stringKeys: true,
  });
  const replaced = text.indexOf('\ufffd');
  if (replaced >= 0)
    return fail(
      fault('SDB001', 'here are bytes that are not UTF-8', locate(replaced, replaced + 1), {
        hint: 'save it as UTF-8; if it is Shift-JIS: `iconv -f CP932 -t UTF-8`',
      }),
    );
  const conflict = /^<{7} .*$/m.exec(text);
  if (conflict !== null)
    return fail(
      fault(
        'SDB004',
        'this is the mark of a merge conflict',
        locate(conflict.index, conflict.index + conflict[0].length),
        { hint: 'keep one side and remove the marks' },
      ),
    );
  if (document.errors.length + document.warnings.length > 0)
    return fail(...syntaxFaults(document, text, locate));
  const { contents } = document;
  if (contents === null || (isScalar(contents) && contents.value === null))
    return fail(fault('SDB006', `the ${what} is empty`, { file }, { hint: 'begin with `sdbuild: 1`' }));
  if (!isMap(contents))
    return fail(
      fault('SDB011', `a ${what} is a map of keys`, locate(contents.range[0], contents.range[1]), {
        hint: 'begin with `sdbuild: 1`',
      }),
    );
  return composeTree(document, locate);
}
