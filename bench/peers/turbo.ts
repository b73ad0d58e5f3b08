// Turborepo: one task an edge, in one package.
import { graphOf, writeBuildFile } from './graph.ts';
import type { Peer } from './peer.ts';

export const turbo: Peer = {
  name: 'Turborepo',
  program: 'turbo',
  most: 1_000,
  slow: true,
  prepare: (project, program, out) => {
    const { edges, captions, reports } = graphOf(project, out);
    const scripts = Object.fromEntries([
      ...edges.map(({ id, from, to }) => [id, `cp ${from} ${to}`]),
      ...reports.map((report, index) => [`report-${index}`, `touch ${report}`]),
    ]);
    const tasks = Object.fromEntries([
      ...edges.map(({ id, from, to }) => [id, { inputs: [from], outputs: [to] }]),
      ...reports.map((report, index) => [
        `report-${index}`,
        { inputs: [], outputs: [report], dependsOn: captions.map(({ id }) => id) },
      ]),
    ]);
    const all = { dependsOn: Object.keys(scripts), cache: false };
    const about = { name: 'bench', version: '1.0.0' };
    const lock = { ...about, lockfileVersion: 3, requires: true, packages: { '': about } };
    writeBuildFile(project, out, {
      'package.json': JSON.stringify({
        ...about,
        packageManager: 'npm@11.0.0',
        scripts: { ...scripts, all: 'true' },
      }),
      'package-lock.json': JSON.stringify(lock),
      'turbo.json': JSON.stringify({ tasks: { ...tasks, all } }),
      '.gitignore': 'out\nbuild\n.sdbuild\n.turbo\n',
    });
    return {
      name: 'Turborepo',
      argv: [program, 'run', 'all', '--output-logs=none', '--ui=stream'],
      folder: project.folder,
      env: { TURBO_TELEMETRY_DISABLED: '1' },
    };
  },
};
