// ninja, and samurai, which reads the same files.
import { existsSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Project } from '../project.ts';
import { type Graph, graphOf, makeOutputs, writeBuildFile } from './graph.ts';
import { murmur } from './murmur.ts';
import type { Peer } from './peer.ts';

export const ninja: Peer = {
  name: 'ninja',
  program: 'ninja',
  most: 1_000_000,
  prepare: (project, program, out) => {
    const { file, graph, log } = writeNinja(project, out);
    if (!existsSync(join(project.folder, log))) writeLog(project, graph, log);
    return { name: 'ninja', argv: [program, '-f', file], folder: project.folder };
  },
  plan: (project, program, out) => {
    const { file } = writeNinja(project, out);
    return { name: 'ninja', argv: [program, '-n', '-f', file], folder: project.folder };
  },
};

/** Its log holds another hash, so that it has to start every command once. */
export const samurai: Peer = {
  name: 'samurai',
  program: 'samu',
  most: 10_000,
  prepare: (project, program, out) => {
    const { file } = writeNinja(project, out);
    return { name: 'samurai', argv: [program, '-f', file], folder: project.folder };
  },
};

const copy = (from: string, to: string): string => `cp ${from} ${to}`;
const report = (to: string): string => `touch ${to}`;

function writeNinja(project: Project, out: string) {
  const graph = graphOf(project, out);
  const { edges, captions, reports } = graph;
  const all = captions.map(({ to }) => to).join(' ');
  const text = [
    `builddir = ${out}`,
    `rule copy\n  command = ${copy('$in', '$out')}`,
    `rule report\n  command = ${report('$out')}`,
    ...edges.map(({ from, to }) => `build ${to}: copy ${from}`),
    ...reports.map(to => `build ${to}: report ${all}`),
    `build all: phony ${[...edges.map(({ to }) => to), ...reports].join(' ')}`,
    'default all\n',
  ].join('\n');
  const file = `${out}/build.ninja`;
  writeBuildFile(project, out, { [file]: text });
  return { file, graph, log: `${out}/.ninja_log` } as const;
}

/**
 * Makes the files and the log that ninja would leave behind, without starting 200,000 processes. A ninja that keeps
 * another kind of log builds everything itself.
 */
function writeLog(project: Project, graph: Graph, log: string): void {
  makeOutputs(project, graph);
  const line = (to: string, command: string): string => {
    const { mtimeNs } = statSync(join(project.folder, to), { bigint: true });
    return `0\t1\t${mtimeNs}\t${to}\t${murmur(command).toString(16)}\n`;
  };
  const lines = [
    '# ninja log v5\n',
    ...graph.edges.map(({ from, to }) => line(to, copy(from, to))),
    ...graph.reports.map(to => line(to, report(to))),
  ];
  writeFileSync(join(project.folder, log), lines.join(''));
}
