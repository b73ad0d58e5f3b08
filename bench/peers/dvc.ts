// DVC: one stage an edge, kept on record as if DVC had made the files.
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { run } from '../measure.ts';
import { graphOf, makeOutputs, writeBuildFile } from './graph.ts';
import type { Peer } from './peer.ts';

export const dvc: Peer = {
  name: 'DVC',
  program: 'dvc',
  most: 1_000,
  slow: true,
  prepare: (project, program, out) => {
    const graph = graphOf(project, out);
    const { edges, captions, reports } = graph;
    const stages = Object.fromEntries([
      ...edges.map(({ id, from, to }) => [id, { cmd: `cp ${from} ${to}`, deps: [from], outs: [to] }]),
      ...reports.map((report, index) => [
        `report-${index}`,
        { cmd: `touch ${report}`, deps: captions.map(({ to }) => to), outs: [report] },
      ]),
    ]);
    const { folder } = project;
    const env = { DVC_NO_ANALYTICS: '1' };
    const dvc = (...argv: readonly string[]) => ({ name: 'DVC', argv: [program, ...argv], folder, env });
    writeBuildFile(project, out, { 'dvc.yaml': JSON.stringify({ stages }) });
    if (!existsSync(join(folder, 'dvc.lock'))) {
      makeOutputs(project, graph);
      run(dvc('init', '--no-scm', '--force', '--quiet'));
      run(dvc('commit', '--force', '--quiet'));
    }
    return dvc('repro', '--quiet');
  },
};
