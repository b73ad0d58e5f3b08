// GNU make.
import type { Project } from '../project.ts';
import { type Graph, graphOf, makeOutputs, writeBuildFile } from './graph.ts';
import type { Peer } from './peer.ts';

const command = (program: string, out: string, ...options: readonly string[]): readonly string[] => [
  program,
  ...options,
  '-f',
  `${out}/Makefile`,
];

export const make: Peer = {
  name: 'make',
  program: 'make',
  most: 1_000_000,
  prepare: (project, program, out) => {
    makeOutputs(project, writeMakefile(project, out));
    return { name: 'make', argv: command(program, out), folder: project.folder };
  },
  plan: (project, program, out) => {
    writeMakefile(project, out);
    return { name: 'make', argv: command(program, out, '-n'), folder: project.folder };
  },
};

function writeMakefile(project: Project, out: string): Graph {
  const graph = graphOf(project, out);
  const { edges, captions, reports } = graph;
  const text = [
    '# Without the rules that come with make, which it would try on every file.',
    'MAKEFLAGS += -rR',
    '.SUFFIXES:',
    '.PHONY: all',
    `all: ${[...edges.map(({ to }) => to), ...reports].join(' ')}`,
    ...edges.map(({ from, to }) => `${to}: ${from}\n\t@cp $< $@`),
    `${reports.join(' ')}: ${captions.map(({ to }) => to).join(' ')}\n\t@touch $@\n`,
  ].join('\n');
  writeBuildFile(project, out, { [`${out}/Makefile`]: text });
  return graph;
}
