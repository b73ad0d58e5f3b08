// sdbuild log NAME [ITEM]: what a step printed when it last ran; with --steps, what a training trained.
import { stripVTControlCharacters } from 'node:util';
import { readLastBuild } from '../build/last-build.ts';
import { layoutOf } from '../build/layout.ts';
import { lockOwner } from '../build/lock.ts';
import { logLines } from '../build/log-lines.ts';
import { findLogs, PREVIOUS, type StepLog } from '../build/logs.ts';
import { thisMachine } from '../build/machine.ts';
import { stepsNamed } from '../build/named.ts';
import { stepOf } from '../build/names.ts';
import { type Line, piece } from '../show/line.ts';
import { itemName } from '../show/words.ts';
import { complain } from './answer.ts';
import { type CommandLine, EXIT, readCommandLine, UsageError } from './options.ts';
import { isInRecipe } from './project-names.ts';
import { say } from './say.ts';

export async function run(argv: readonly string[]): Promise<number> {
  const line = readCommandLine(argv, {
    follow: { type: 'boolean', short: 'f' },
    previous: { type: 'boolean' },
    steps: { type: 'boolean' },
  });
  const [name, item, ...rest] = line.positionals;
  if (name === undefined || rest.length > 0)
    throw new UsageError('log takes a target or a step, and an item of it, e.g. sdbuild log train/aki-lora');
  const layout = layoutOf(line.directory);
  if (line.values.steps === true) return (await import('./log-steps.ts')).logSteps(line, name);
  const { disk } = thisMachine;
  const isBuilding = (): boolean => lockOwner(layout)?.alive === true;
  const find = (): readonly StepLog[] => findLogs(disk, layout);
  const recorded = disk.list(layout.records).filter(file => file.endsWith('.log'));
  const steps = [...new Set([...find().map(({ step }) => step), ...recorded.map(stepOf)])].sort();
  const named = await stepsNamed([name], steps, isInRecipe(line));
  complain(line, named.diagnostics);
  if (!named.ok) return EXIT.wrong;

  const mine = (): readonly StepLog[] =>
    find().filter(log => isOf(log, name) && (item === undefined || log.item === item));
  const follow = line.values.follow === true && isBuilding();
  while (follow && mine().length === 0 && isBuilding())
    await new Promise(resolve => setTimeout(resolve, 200));
  const logs = mine();
  if (logs.length === 0) {
    const never = named.value.size === 0;
    say(line, never ? [[piece(`${name} has not run yet`)]] : silence(line, name), []);
    return EXIT.done;
  }
  // Of several logs the one that grows.
  const shown = follow ? logs.toSorted((a, b) => b.stat.mtimeMs - a.stat.mtimeMs).slice(0, 1) : logs;
  const ending = line.values.previous === true ? PREVIOUS : '';
  for (const log of shown) {
    if (shown.length > 1) say(line, [[piece(`==> ${itemName(log.step, log.item)} <==`, 'strong')]], []);
    for await (const text of logLines(log.path + ending, follow ? isBuilding : undefined))
      print(line, log, text);
  }
  return EXIT.done;
}

const isOf = ({ step }: StepLog, name: string): boolean => step === name || step.startsWith(`${name}/`);

function print(line: CommandLine, { step, item }: StepLog, text: string): void {
  if (line.json) process.stdout.write(`${JSON.stringify({ step, item, line: text })}\n`);
  // A program's progress bar writes over its line; nothing it prints drives the terminal.
  else if (process.stdout.isTTY)
    say(line, [[piece(stripVTControlCharacters(text.split('\r').at(-1) ?? ''))]], []);
  else process.stdout.write(`${text}\n`);
}

/** What can be said of a step that has no log. */
function silence(line: CommandLine, name: string): readonly Line[] {
  const last = readLastBuild({ layout: layoutOf(line.directory), machine: thisMachine });
  const failures = last?.failures.filter(({ step }) => step === name || step.startsWith(`${name}/`)) ?? [];
  return [
    [piece(`${name} printed nothing when it last ran`)],
    ...failures.map(
      ({ step, item, message }): Line => [piece(`${itemName(step, item)} failed: `, 'bad'), piece(message)],
    ),
  ];
}
