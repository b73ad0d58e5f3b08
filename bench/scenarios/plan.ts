import { compared } from '../figure.ts';
import { inTurns } from '../measure.ts';
import { programOf, titleOf } from '../peers.ts';
import { FEW, type Scenario } from './scenario.ts';

/** With more, ninja takes minutes: whenever it would make one caption, it goes through all that a report reads. */
const MOST = 10_000;

/** Only saying what would be done, where nothing was ever built. */
export const plan: Scenario = async ({ sdbuild, peers, pictures: wanted, unbuilt }) => {
  const project = unbuilt(Math.min(wanted, MOST));
  const there = peers.flatMap(peer => {
    const program = programOf(peer);
    const command = program && peer.plan?.(project, program, `out/${peer.program}-unbuilt`);
    return command ? [{ command, against: `${titleOf(peer, program)} \`-n\`` }] : [];
  });
  const commands = [sdbuild.command(project, '-n'), ...there.map(({ command }) => command)];
  const [ours = [], ...theirs] = inTurns(commands, FEW);
  const { pictures } = project;
  return there.map(({ against }, index) =>
    compared({ what: '`-n`, everything stale', pictures, against }, ours, theirs[index] ?? []),
  );
};
