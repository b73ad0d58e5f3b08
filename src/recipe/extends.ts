import { posix } from 'node:path';
import { type Diagnostic, fail, type Location, ok, type Result } from '../diagnostics/diagnostic.ts';
import { nearest } from '../diagnostics/suggest.ts';
import { fault } from './fault.ts';
import { PRESET, type RecipeFiles } from './files.ts';
import { parse } from './parse.ts';
import { leavesProject } from './paths.ts';
import { child, type MapTree, overlay, type ScalarTree, type Tree, withEntry } from './tree.ts';

/** A recipe with everything it extends laid under it. */
export interface Merged {
  readonly tree: MapTree;
  /** Every file that was read, itself first. */
  readonly files: readonly string[];
}

/** Reads a recipe and, depth first, all that it extends: each file once, a circle is a fault. */
export function readMerged(file: string, files: RecipeFiles): Result<Merged> {
  const reader = new Reader(files);
  const tree = reader.read(file, undefined);
  if (tree === undefined || reader.faults.length > 0) return fail(...reader.faults);
  return ok({ tree, files: [...reader.trees.keys()] });
}

type Text = ScalarTree & { readonly value: string };

interface Edge {
  readonly file: string;
  readonly where: Location;
}

class Reader {
  readonly trees = new Map<string, MapTree | undefined>();
  readonly faults: Diagnostic[] = [];
  readonly #files: RecipeFiles;
  readonly #open: Edge[] = [];

  constructor(files: RecipeFiles) {
    this.#files = files;
  }

  /** `asked` is the `extends` value that names the file. */
  read(file: string, asked: Location | undefined): MapTree | undefined {
    const circle = this.#open.findIndex(edge => edge.file === file);
    if (circle >= 0 && asked !== undefined) return this.#circle(file, asked, this.#open.slice(circle + 1));
    if (this.trees.has(file)) return this.trees.get(file);
    this.trees.set(file, undefined);
    const text = this.#files.readText(file);
    if (text === undefined) return this.#missing(file, asked);
    const parsed = parse(file, text);
    if (!parsed.ok) {
      this.faults.push(...parsed.diagnostics);
      return undefined;
    }
    this.#open.push({ file, where: asked ?? { file } });
    const tree = this.#withParents(file, parsed.value);
    this.#open.pop();
    this.trees.set(file, tree);
    return tree;
  }

  #withParents(file: string, own: MapTree): MapTree {
    let merged: Tree | undefined;
    for (const name of this.#parents(child(own, 'extends'))) {
      const parent = this.#fileOf(file, name);
      const tree = parent === undefined ? undefined : this.read(parent, name.where);
      if (tree !== undefined) merged = overlay(merged, tree);
    }
    const tree = overlay(merged, withEntry(own, 'extends', undefined));
    return tree.kind === 'map' ? tree : own;
  }

  #parents(value: Tree | undefined): readonly Text[] {
    if (value === undefined) return [];
    const items = value.kind === 'list' ? value.items : [value];
    for (const { where } of items.filter(item => !isText(item)))
      this.faults.push(
        fault('SDB011', '`extends` takes names of presets and paths', where, {
          hint: 'write `sdbuild:NAME` for a preset, or a path',
        }),
      );
    return items.filter(isText);
  }

  #fileOf(from: string, { value, where }: Text): string | undefined {
    if (value.startsWith(PRESET)) {
      const name = value.slice(PRESET.length);
      const presets = this.#files.presets();
      if (presets.includes(name)) return value;
      const near = nearest(name, presets);
      const hint =
        near === undefined
          ? `presets are ${presets.map(preset => `\`${PRESET}${preset}\``).join(', ')}`
          : `did you mean \`${PRESET}${near}\`?`;
      this.faults.push(fault('SDB006', `there is no preset \`${name}\``, where, { hint }));
      return undefined;
    }
    const path = posix.join(posix.dirname(from), value);
    if (!posix.isAbsolute(value) && !leavesProject(path)) return path;
    this.faults.push(
      fault('SDB022', `\`${value}\` leaves the project`, where, { hint: 'copy the recipe into the project' }),
    );
    return undefined;
  }

  #missing(file: string, asked: Location | undefined): undefined {
    this.faults.push(
      asked === undefined
        ? fault(
            'SDB006',
            `there is no recipe \`${file}\` here`,
            { file },
            { hint: 'write one, or name the project folder with -C' },
          )
        : fault('SDB006', `there is no file \`${file}\` to extend`, asked, {
            hint: 'the path is relative to the file it stands in',
          }),
    );
  }

  #circle(file: string, asked: Location, between: readonly Edge[]): undefined {
    const chain = [file, ...between.map(edge => edge.file), file];
    this.faults.push(
      fault('SDB007', `cycle: ${chain.join(' → ')}`, asked, {
        hint: `\`${asked.file}\` extends \`${file}\` here`,
        related: between.map(edge => ({
          message: `\`${edge.where.file}\` extends \`${edge.file}\` here`,
          location: edge.where,
        })),
      }),
    );
  }
}

const isText = (tree: Tree): tree is Text =>
  tree.kind === 'scalar' && typeof tree.value === 'string' && tree.value !== '';
