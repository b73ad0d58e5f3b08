import type { Diagnostic, Location } from '../diagnostics/diagnostic.ts';
import { suggestion } from '../diagnostics/suggest.ts';
import { fault } from './fault.ts';
import type { RecipeFiles } from './files.ts';
import type { LoadedRecipe } from './load.ts';
import { leavesProject } from './paths.ts';

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

  /** A path in the project at which there is a file. */
  file(path: string, pointer: string): string {
    const before = this.faults.length;
    this.inside(path, pointer);
    if (this.faults.length > before) return path;
    this.probed.add(path);
    if (!this.#files.exists(path))
      this.faults.push(
        fault('SDB023', `there is no file \`${path}\``, this.locate(pointer), {
          hint: 'paths are relative to the project folder',
        }),
      );
    return path;
  }

  /** The lines of a text file of the project, without comments; none when it is not there. */
  lines(path: string, pointer: string): readonly string[] {
    const before = this.faults.length;
    this.file(path, pointer);
    if (this.faults.length > before) return [];
    const lines = (this.#files.readText(path) ?? '').replace(/^\ufeff/, '').split(/\r?\n/);
    return lines.map(line => line.trim()).filter(line => line !== '' && !line.startsWith('#'));
  }

  /** Values that cannot be true together. */
  contradiction(message: string, where: Location, hint: string): void {
    this.faults.push(fault('SDB025', message, where, { hint }));
  }
}
