import { statSync } from 'node:fs';
import { join } from 'node:path';
import { compared, type Figure } from '../figure.ts';
import { type Command, inTurns, median, peakMemory, run } from '../measure.ts';
import { graphOf } from '../peers/graph.ts';
import { ninja } from '../peers/ninja.ts';
import type { Peer } from '../peers/peer.ts';
import { programOf, titleOf } from '../peers.ts';
import type { Project } from '../project.ts';
import { type Bench, FEW, type Scenario } from './scenario.ts';

/** Every tool with nothing to do; slow ones in a project that they can cope with, and sdbuild there too. */
export const noop: Scenario = async bench => {
  const figures: Figure[] = [];
  const there = bench.peers.flatMap(peer => {
    const program = programOf(peer);
    if (program === undefined) bench.say(`not installed: ${peer.name}`);
    return program === undefined ? [] : [{ peer, program, pictures: Math.min(bench.pictures, peer.most) }];
  });
  const groups = Map.groupBy(there, ({ peer, pictures }) => `${pictures} ${peer.slow === true}`);
  for (const group of groups.values()) {
    const [{ peer: { slow = false } = {}, pictures = 0 } = {}] = group;
    const project = await bench.built(pictures);
    const ready = group.flatMap(({ peer, program }) => {
      try {
        return [{ peer, program, command: upToDate(bench, project, peer, program) }];
      } catch (error) {
        bench.say(`${peer.name} did not build ${pictures} pictures and is left out: ${firstLine(error)}`);
        return [];
      }
    });
    const turns = slow ? FEW : bench.turns;
    const commands = ready.map(({ command }) => command);
    const [ours = [], ...theirs] = inTurns([bench.sdbuild.command(project), ...commands], turns);
    for (const [index, { peer, program }] of ready.entries()) {
      const about = { what: 'nothing to do', pictures, against: titleOf(peer, program) };
      const target = peer === ninja ? { target: 1 } : {};
      figures.push(compared({ ...about, ...target }, ours, theirs[index] ?? []));
    }
  }
  return figures;
};

/** The same in memory: each one's largest process at its largest. */
export const noopMemory: Scenario = async bench => {
  const program = programOf(ninja);
  if (program === undefined) return [];
  const project = await bench.built();
  const theirs = upToDate(bench, project, ninja, program);
  const peak = (command: Command): number =>
    median(Array.from({ length: FEW }, () => peakMemory(command) ?? Number.NaN));
  const [we, they] = [peak(bench.sdbuild.command(project)), peak(theirs)];
  if (Number.isNaN(we + they)) {
    bench.say('no GNU time here: memory is not measured');
    return [];
  }
  return [
    {
      what: 'peak memory, nothing to do',
      pictures: project.pictures,
      measured: `${we.toFixed(0)} MiB`,
      against: titleOf(ninja, program),
      theirs: `${they.toFixed(0)} MiB`,
      ratio: we / they,
    },
  ];
};

const firstLine = (error: unknown): string => String(error).split('\n')[0] ?? '';

/** Brings a tool's files up to date and makes sure that it then leaves them alone. */
function upToDate({ say }: Bench, project: Project, peer: Peer, program: string): Command {
  say(`${peer.name} builds ${project.pictures} pictures`);
  const out = `out/${peer.program}`;
  const command = peer.prepare(project, program, out);
  run(command);
  const last = join(project.folder, graphOf(project, out).reports[0] ?? '');
  const before = statSync(last).mtimeMs;
  run(command);
  if (statSync(last).mtimeMs !== before) throw new Error(`${peer.name} is not up to date after a build`);
  return command;
}
