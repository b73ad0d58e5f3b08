import type { RecipeFiles } from '../../src/recipe/files.ts';

/** A project folder that is only a table of texts; every model file is there unless `exists` says otherwise. */
export const memory = (
  texts: Readonly<Record<string, string>>,
  exists: (path: string) => boolean = () => true,
): RecipeFiles => ({
  readText: file => (Object.hasOwn(texts, file) ? texts[file] : undefined),
  exists,
  presets: () =>
    Object.keys(texts)
      .filter(name => name.startsWith('sdbuild:'))
      .map(name => name.slice('sdbuild:'.length)),
});
