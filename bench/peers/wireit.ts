// wireit: one script an edge.
import { dirname, join } from 'node:path';
import { graphOf, writeBuildFile } from './graph.ts';
import type { Peer } from './peer.ts';

export const wireit: Peer = {
  name: 'wireit',
  program: 'wireit',
  most: 1_000,
  slow: true,
  prepare: (project, program, out) => {
    // Its package is the folder of its outputs; the sources lie two above.
    const { edges, captions, reports } = graphOf(project, '.');
    const scripts = Object.fromEntries([
      ...edges.map(({ id, from, to }) => [
        id,
        { command: `cp ../../${from} ${to}`, files: [`../../${from}`], output: [to] },
      ]),
      ...reports.map((report, index) => [
        `report-${index}`,
        {
          command: `touch ${report}`,
          files: [],
          output: [report],
          dependencies: captions.map(({ id }) => id),
        },
      ]),
    ]);
    const all = { dependencies: Object.keys(scripts) };
    const text = JSON.stringify({
      name: 'bench',
      private: true,
      scripts: { all: 'wireit' },
      wireit: { ...scripts, all },
    });
    writeBuildFile(project, out, { [`${out}/package.json`]: text });
    const env = { WIREIT_LOGGER: 'quiet-ci', PATH: `${dirname(program)}:${process.env.PATH}` };
    return {
      name: 'wireit',
      argv: ['npm', 'run', '--silent', 'all'],
      folder: join(project.folder, out),
      env,
    };
  },
};
