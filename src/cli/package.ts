// This program as a file system sees it.
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const ROOT = new URL('../../', import.meta.url);

export const packageVersion = (): string => {
  const text = readFileSync(new URL('package.json', ROOT), 'utf8');
  return (JSON.parse(text) as { version: string }).version;
};

/**
 * The files of which a change may mean that the same recipe builds something else: in a checkout the sources. An
 * installed package changes with its version.
 */
export const ownFiles = (): readonly string[] => {
  const root = fileURLToPath(ROOT);
  const own = [`${root}package.json`, `${root}node_modules/sharp/package.json`];
  if (!existsSync(`${root}src`)) return own;
  const sources = readdirSync(`${root}src`, { recursive: true, withFileTypes: true });
  return [
    ...own,
    ...sources.filter(entry => entry.isFile()).map(({ parentPath, name }) => `${parentPath}/${name}`),
  ];
};
