// sdbuild inspect FILE…: what a .safetensors file holds, or the loss log of another trainer.
import { existsSync, readFileSync } from 'node:fs';
import { basename, resolve } from 'node:path';
import { inspectModel, type ModelSummary } from '../models/inspect.ts';
import { type LossLog, readLossEvents, readLossLog, STATISTICS } from '../training/loss-logs.ts';
import { answer, complain } from './answer.ts';
import { type CommandLine, EXIT, readCommandLine, UsageError } from './options.ts';

export async function run(argv: readonly string[]): Promise<number> {
  const line = readCommandLine(argv, {});
  if (line.positionals.length === 0)
    throw new UsageError('inspect needs a file, e.g. sdbuild inspect model.safetensors');
  let code: number = EXIT.done;
  for (const file of line.positionals) {
    if (/\.(csv|log|txt)$/i.test(file) || isEventFile(file)) {
      code = Math.max(code, inspectLog(line, file));
      continue;
    }
    const inspected = await inspectModel(resolve(line.directory, file));
    complain(line, inspected.diagnostics);
    if (inspected.ok) answer(line, { file, ...inspected.value }, () => describe(file, inspected.value));
    else code = EXIT.failed;
  }
  return code;
}

function inspectLog(line: CommandLine, file: string): number {
  const path = resolve(line.directory, file);
  const logs = existsSync(path) ? lossLogs(path) : [];
  if (logs.length === 0) {
    const message = `${file} is no log of losses that sdbuild knows`;
    complain(line, [{ severity: 'error', code: 'SDB408', message, location: { file } }]);
    return EXIT.failed;
  }
  for (const [place, log] of logs.entries()) {
    const { series, statistic, rows } = log;
    const losses = rows.map(({ loss }) => loss);
    const mean = losses.reduce((sum, loss) => sum + loss, 0) / losses.length;
    const number = losses.length === 1 ? '1 loss' : `${losses.length} losses`;
    const drawn = statistic === 'held_back' ? '' : '; it depends on the noise levels drawn, not on progress';
    answer(line, { file, meaning: STATISTICS[statistic], ...log }, () =>
      [
        ...(place === 0 ? [file] : []),
        `  ${series === undefined ? '' : `${series}: `}${number}, ${mean.toPrecision(4)} on average`,
        `    each is: ${STATISTICS[statistic]}${drawn}`,
      ].join('\n'),
    );
  }
  return EXIT.done;
}

function lossLogs(path: string): readonly LossLog[] {
  if (isEventFile(path)) return readLossEvents(readFileSync(path));
  const log = readLossLog(path, readFileSync(path, 'utf8'));
  return log === undefined ? [] : [log];
}

/** As TensorBoard's writers call it: `events.out.tfevents.1700000000.host`. */
const isEventFile = (path: string): boolean => /\.tfevents\./.test(basename(path));

function describe(file: string, model: ModelSummary): string {
  const parameters = Object.entries(model.parameters).map(
    ([dtype, count]) => `${count.toLocaleString('en')} ${dtype}`,
  );
  const { lora } = model;
  return [
    file,
    `  ${model.kind}, ${model.architecture}; ${model.tensors} tensors, ${(model.size / 1e6).toFixed(1)} MB`,
    `  parameters: ${parameters.join(', ')}`,
    ...(lora === undefined
      ? []
      : [
          `  LoRA: ${lora.modules} modules (${lora.textModules} in the text encoder), rank ${lora.ranks}, alpha ${lora.alphas}`,
        ]),
    `  sha256 ${model.sha256} (${model.short})`,
    ...Object.entries(model.metadata).map(
      ([name, value]) => `  ${name}: ${value.length > 100 ? `${value.slice(0, 99)}…` : value}`,
    ),
  ].join('\n');
}
