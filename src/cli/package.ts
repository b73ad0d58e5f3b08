// This program as a file system sees it.
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** Where this program lies. */
export const ROOT = join(import.meta.dirname, '../..');

export const packageVersion = (): string => {
  const text = readFileSync(`${ROOT}/package.json`, 'utf8');
  return (JSON.parse(text) as { version: string }).version;
};

/**
 * The files of which a change may mean that the same recipe builds something else: in a checkout the sources. An
 * installed package changes with its version.
 */
export const ownFiles = (): readonly string[] => {
  const own = [`${ROOT}/package.json`, `${ROOT}/node_modules/sharp/package.json`];
  if (!existsSync(`${ROOT}/src/cli`)) return own;
  const sources = readdirSync(`${ROOT}/src`, { recursive: true, withFileTypes: true });
  return [
    ...own,
    ...sources.filter(entry => entry.isFile()).map(({ parentPath, name }) => `${parentPath}/${name}`),
  ];
};
