import { Patterns } from '../captions/patterns.ts';
import { brokenText } from '../captions/read-source.ts';
import type { Diagnostic, Location } from '../diagnostics/diagnostic.ts';
import { nearest, suggestion } from '../diagnostics/suggest.ts';
import { fault } from './fault.ts';
import type { FileUse, RecipeFiles } from './files.ts';
import type { LoadedRecipe } from './load.ts';
import { leavesProject } from './paths.ts';

const ONE_A_LINE = 'write one pattern a line';

const lineOf = (file: string, line: number, text: string): Location => ({
  file,
  start: { line, column: text.length - text.trimStart().length + 1 },
  end: { line, column: text.trimEnd().length + 1 },
});

/** Collects the faults of one recipe while its parts are resolved; look-ups that fail give `undefined`. */
export class Checks {
  readonly faults: Diagnostic[] = [];
  /** Paths at which a file was looked for. */
  readonly probed = new Set<string>();
  readonly locate: LoadedRecipe['locate'];
  readonly #files: RecipeFiles;

  constructor(locate: LoadedRecipe['locate'], files: RecipeFiles) {
    this.locate = locate;
    this.#files = files;
  }

  /** What `name` names among `known`; `thing` says what that would be, e.g. `dataset`. */
  named<T extends { readonly name: string }>(
    thing: string,
    name: string,
    known: readonly T[],
    pointer: string,
    part: 'value' | 'key' = 'value',
  ): T | undefined {
    const found = known.find(one => one.name === name);
    if (found !== undefined) return found;
    const names = known.map(one => one.name);
    const hint =
      suggestion(name, names) ?? (names.length === 0 ? `there is no ${thing} in the recipe` : undefined);
    this.faults.push(fault('SDB020', `unknown ${thing} \`${name}\``, this.locate(pointer, part), { hint }));
    return undefined;
  }

  /** A path or glob that stays in the project, as it is. */
  inside(path: string, pointer: string): string {
    if (leavesProject(path))
      this.faults.push(
        fault('SDB022', `\`${path}\` leaves the project`, this.locate(pointer), {
          hint: 'put it, or a link to it, into the project folder and write the path from there',
        }),
      );
    return path;
  }

  /** A path in the project at which there is a file that can be read. */
  file(path: string, pointer: string, use: FileUse = 'list'): string {
    const before = this.faults.length;
    this.inside(path, pointer);
    if (this.faults.length > before) return path;
    this.probed.add(path);
    if (this.#files.exists(path, use)) return path;
    const instead = this.#files.instead?.(path);
    const message = instead === undefined ? `there is no file \`${path}\`` : `\`${path}\` ${instead}`;
    const hint =
      instead === undefined
        ? (this.#similar(path) ?? 'paths are relative to the project folder')
        : instead === 'is a folder'
          ? 'name a file in it'
          : 'check who may read it';
    this.faults.push(fault('SDB023', message, this.locate(pointer), { hint }));
    return path;
  }

  /** The first of some paths at which there is a model; that there is none is no fault. */
  firstModel(paths: readonly string[]): string | undefined {
    for (const path of paths) this.probed.add(path);
    return paths.find(path => this.#files.exists(path, 'model'));
  }

  /** The patterns in a text file of the project, one a line, without comments; none when it is not there. */
  patterns(path: string, pointer: string): readonly string[] {
    const before = this.faults.length;
    this.file(path, pointer);
    if (this.faults.length > before) return [];
    const text = this.#files.readText(path) ?? '';
    const broken = brokenText(text, path);
    if (broken !== undefined) {
      const related = [{ message: 'it is named here', location: this.locate(pointer) }];
      this.faults.push({ ...broken, related });
    }
    const lines = text.replace(/^\ufeff/, '').split(/\r?\n/);
    const patterns = new Patterns({});
    const found = lines.flatMap((line, at) => {
      const pattern = line.trim();
      if (pattern === '' || pattern.startsWith('#')) return [];
      // What groups there are shows later.
      if (broken === undefined && !pattern.startsWith('@'))
        patterns.compile([pattern], lineOf(path, at + 1, line));
      return [pattern];
    });
    this.faults.push(
      ...patterns.faults.map(one => (one.code === 'SDB304' ? { ...one, hint: ONE_A_LINE } : one)),
    );
    return found;
  }

  /** The file that may be meant by a path at which there is none. */
  #similar(path: string): string | undefined {
    const slash = path.lastIndexOf('/') + 1;
    const names = this.#files.names?.(path.slice(0, slash) || '.') ?? [];
    const name = nearest(path.slice(slash), names);
    return name === undefined ? undefined : `did you mean \`${path.slice(0, slash)}${name}\`?`;
  }

  /** Values that cannot be true together. */
  contradiction(message: string, where: Location, hint: string): void {
    this.faults.push(fault('SDB025', message, where, { hint }));
  }
}
