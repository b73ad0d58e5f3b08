import type { Override } from '../captions/override.ts';
import { brokenText } from '../captions/read-source.ts';
import { type Diagnostic, fail, ok, type Result } from '../diagnostics/diagnostic.ts';
import { suggestion } from '../diagnostics/suggest.ts';
import { resolveOverride } from './caption-sources.ts';
import { fault } from './fault.ts';
import { parse } from './parse.ts';
import type { PictureOverride } from './project.ts';
import type { Override as Entry } from './recipe.generated.ts';
import { type MapTree, type Tree, toPlain } from './tree.ts';

const KEYS = ['add', 'drop', 'set', 'sha256', 'note'];

/** The override of one picture, of a file that holds nothing else; an empty file decides nothing. */
export function readOverride(file: string, text: string): Result<Override> {
  const tree = read(file, text);
  if (!tree.ok) return tree;
  const faults: Diagnostic[] = [];
  const override = overrideOf(tree.value, faults);
  return faults.length > 0 ? fail(...faults) : ok(override);
}

/** A file with overrides by picture. */
export function readOverrides(file: string, text: string): Result<readonly PictureOverride[]> {
  const tree = read(file, text);
  if (!tree.ok) return tree;
  const faults: Diagnostic[] = [];
  const entries = [...tree.value.entries].map(([picture, { key, value }]): PictureOverride => {
    if (value.kind === 'map') return { picture, override: overrideOf(value, faults), where: key };
    faults.push(
      fault('SDB011', `what is decided for \`${picture}\` must be a map`, key, {
        hint: 'e.g. `{drop: [hat]}`',
      }),
    );
    return { picture, override: {}, where: key };
  });
  return faults.length > 0 ? fail(...faults) : ok(entries);
}

function read(file: string, text: string): Result<MapTree> {
  const broken = brokenText(text, file);
  if (broken !== undefined) return fail(broken);
  const tree = parse(file, text);
  if (tree.ok) return tree;
  const [first] = tree.diagnostics;
  if (first?.code === 'SDB006') return ok({ kind: 'map', entries: new Map(), where: { file } });
  if (first?.code !== 'SDB011') return tree;
  return fail(
    fault('SDB011', 'overrides are a map of keys', first.location ?? { file }, {
      hint: `the keys for a picture are ${KEYS.join(', ')}`,
    }),
  );
}

/** The same grammar as in the recipe, whose checker knows whole recipes only. */
function overrideOf(tree: MapTree, faults: Diagnostic[]): Override {
  for (const [name, { key, value }] of tree.entries) {
    if (!KEYS.includes(name))
      faults.push(fault('SDB010', `unknown key \`${name}\``, key, { hint: suggestion(name, KEYS) }));
    else if (name === 'sha256' || name === 'note') {
      const isDigest = isText(value) && /^[0-9a-f]{8,64}$/i.test(String(value.value));
      if (name === 'sha256' && !isDigest)
        faults.push(
          fault('SDB013', '`sha256` is no beginning of a digest', key, {
            hint: 'write the first 8 or more hexadecimal digits, in quotes',
          }),
        );
    } else if (!isText(value) && !(value.kind === 'list' && value.items.every(isText)))
      faults.push(
        fault('SDB011', `\`${name}\` must be a tag or a list of tags`, key, {
          hint: 'put a number, or what YAML takes for one, in quotes',
        }),
      );
  }
  return faults.length > 0 ? {} : resolveOverride(toPlain(tree) as Entry);
}

const isText = (tree: Tree): tree is Extract<Tree, { kind: 'scalar' }> =>
  tree.kind === 'scalar' && typeof tree.value === 'string' && tree.value !== '';
