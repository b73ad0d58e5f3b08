// What sdbuild's dataset target does, as any build tool sees it: two files to read and two to make a picture, and a
// manifest and a lint report over all captions. The commands are trivial: what counts is the work around them.
import { copyFileSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Project, pictureOf, stemOf, tagFileOf } from '../project.ts';

/** One file copied to another. Paths are relative to the project. */
export interface Edge {
  readonly id: string;
  readonly from: string;
  readonly to: string;
}

/** The graph with a tool's own files. */
export interface Graph {
  readonly edges: readonly Edge[];
  /** Those of the edges that make captions. */
  readonly captions: readonly Edge[];
  /** Made from all captions. */
  readonly reports: readonly string[];
}

export const graphOf = ({ pictures }: Project, out: string): Graph => {
  const indices = Array.from({ length: pictures }, (_, index) => index);
  const copies = (prefix: string, source: (index: number) => string, ending: string): readonly Edge[] =>
    indices.map(index => ({
      id: `${prefix}-${stemOf(index)}`,
      from: source(index),
      to: `${out}/${stemOf(index)}${ending}`,
    }));
  const captions = copies('caption', tagFileOf, '.txt');
  return {
    edges: [...copies('picture', pictureOf, '.png'), ...captions],
    captions,
    reports: [`${out}/manifest.jsonl`, `${out}/lint.json`],
  };
};

/** Does what the tool's commands would do, for tools that believe files. */
export function makeOutputs({ folder }: Project, { edges, reports }: Graph): void {
  for (const { from, to } of edges) copyFileSync(join(folder, from), join(folder, to));
  for (const report of reports) writeFileSync(join(folder, report), '');
}

/** Writes a tool's build file and makes the folder that its outputs go to. */
export function writeBuildFile(
  { folder }: Project,
  out: string,
  files: Readonly<Record<string, string>>,
): void {
  mkdirSync(join(folder, out), { recursive: true });
  for (const [name, text] of Object.entries(files)) writeFileSync(join(folder, name), text);
}
