import { join } from 'node:path';
import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import { errorCode } from './disk.ts';
import { diagnosticOf } from './fault.ts';
import { placedPath } from './layout.ts';
import { place } from './place.ts';
import type { Artifact, Output } from './step.ts';
import type { Workspace } from './workspace.ts';

/** An output path is names joined by `/`: nothing that leads out of `build/` or that a file system refuses. */
const isOutputPath = (path: string): boolean =>
  path
    .split('/')
    .every(
      name =>
        name !== '' &&
        name !== '.' &&
        name !== '..' &&
        !/[\\\0]/.test(name) &&
        Buffer.byteLength(name) <= 255,
    );

/** What is wrong with the paths of an item's outputs. */
export const pathFaults = (outputs: readonly Output[], name: string): readonly Diagnostic[] => {
  const seen = new Set<string>();
  const faults: Diagnostic[] = [];
  for (const { path } of outputs) {
    if (!isOutputPath(path))
      faults.push({
        severity: 'error',
        code: 'SDB222',
        message: `${name} made \`${path}\`, which is not a path in build/`,
      });
    else if (seen.has(path))
      faults.push({ severity: 'error', code: 'SDB223', message: `${name} made build/${path} twice` });
    seen.add(path);
  }
  return faults;
};

/** Takes an item's outputs into the store; a diagnostic for each that is not there as a file. */
export const ingestAll = async (
  { store }: Workspace,
  outputs: readonly Output[],
  name: string,
): Promise<{ readonly artifacts: readonly Artifact[]; readonly faults: readonly Diagnostic[] }> => {
  const artifacts: Artifact[] = [];
  const faults: Diagnostic[] = [];
  for (const { role, path, content } of outputs) {
    const blob = await store.ingest(content);
    if (blob !== undefined) artifacts.push({ role, path, ...blob });
    else
      faults.push({
        severity: 'error',
        code: 'SDB224',
        message: `${name} ended without making build/${path}: ${'file' in content ? content.file : path} is not a file`,
      });
  }
  return { artifacts, faults };
};

/** Puts artifacts that are in the store in their places; stops at the first that cannot be. */
export const placeAll = async (
  { layout, store, disk }: Workspace,
  artifacts: readonly Artifact[],
): Promise<readonly Diagnostic[]> => {
  for (const { path, digest } of artifacts) {
    try {
      await place(disk, store.locate(digest), join(layout.artifacts, path), layout.work);
    } catch (error) {
      const placed = placedPath(path);
      if (!IN_THE_WAY.has(errorCode(error))) return [diagnosticOf(error, `writing ${placed}`)];
      return [
        {
          severity: 'error',
          code: 'SDB225',
          message: `${placed} cannot be written: a folder is where the file goes, or a file where one of its folders goes`,
          hint: `move it out of build/`,
        },
      ];
    }
  }
  return [];
};

const IN_THE_WAY: ReadonlySet<string | undefined> = new Set(['EEXIST', 'ENOTDIR', 'EISDIR', 'ENOTEMPTY']);
