// `sdbuild doctor`: what this computer has for trainings with diffusers, and what to do about what it lacks.
import { existsSync, statfsSync } from 'node:fs';
import { dirname } from 'node:path';
import { type Command, type Ended, runLocal } from '../../runners/local.ts';
import { type Environment, requirementsDigest } from './environment.ts';

/** One thing that was looked at; `advice` says what to do where it is not good. */
export interface Finding {
  readonly what: 'environment' | 'python' | 'torch' | 'gpu' | 'driver' | 'disk';
  readonly state: 'good' | 'doubt' | 'fault';
  readonly found: string;
  readonly advice?: string;
}

/** What the environment's Python says of itself. */
interface Probe {
  readonly python: string;
  readonly torch: string | null;
  readonly cuda: string | null;
  readonly gpus: readonly { readonly name: string; readonly memory: number; readonly bf16: boolean }[];
}

const PROBE = `
import json, sys
about = {"python": sys.version.split()[0], "torch": None, "cuda": None, "gpus": []}
try:
    import torch
    about["torch"], about["cuda"] = torch.__version__, torch.version.cuda or torch.version.hip
    for i in range(torch.cuda.device_count()):
        one = torch.cuda.get_device_properties(i)
        bf16 = torch.cuda.is_bf16_supported()
        about["gpus"].append({"name": one.name, "memory": one.total_memory, "bf16": bf16})
except Exception as error:
    print(error, file=sys.stderr)
print(json.dumps(about))
`;

const GB = 1024 ** 3;
/** What the environment takes, and as much again while it is made. */
const ENVIRONMENT_BYTES = 12 * GB;
/** SD 1.5 LoRAs begin here, with gradient checkpointing. */
const LEAST_MEMORY = 6 * GB;

type Run = (command: Pick<Command, 'argv' | 'onLine'>) => Promise<Ended>;

export async function examine(
  environment: Environment,
  signal: AbortSignal,
  run?: Run,
): Promise<readonly Finding[]> {
  const execute: Run = run ?? (command => runLocal({ cwd: process.cwd(), signal, ...command }));
  const driver = await driverFound(execute);
  if (!environment.isReady)
    return [
      {
        what: 'environment',
        state: 'fault',
        found: `there is none at ${environment.isOwn ? environment.python : environment.folder}`,
        advice: environment.isOwn
          ? 'unset SDBUILD_DIFFUSERS_PYTHON, or name a Python that is there'
          : 'run `sdbuild setup diffusers`',
      },
      driver,
      diskFound(environment),
    ];
  const probe = await ask(environment.python, execute);
  if (typeof probe === 'string')
    return [
      {
        what: 'environment',
        state: 'fault',
        found: `${environment.python} does not run: ${probe}`,
        advice: environment.isOwn
          ? 'mend it'
          : `remove ${environment.folder} and run \`sdbuild setup diffusers\``,
      },
      driver,
    ];
  return [
    {
      what: 'environment',
      state: 'good',
      found: environment.isOwn ? environment.python : `${environment.folder} (${requirementsDigest()})`,
    },
    { what: 'python', state: 'good', found: probe.python },
    ...torchFound(probe),
    driver,
    diskFound(environment),
  ];
}

async function ask(python: string, execute: Run): Promise<Probe | string> {
  const lines: string[] = [];
  const ended = await execute({ argv: [python, '-c', PROBE], onLine: line => lines.push(line) });
  try {
    return JSON.parse(lines.at(-1) ?? '') as Probe;
  } catch {
    return ended.stderrTail.at(-1) ?? `exit code ${ended.exitCode}`;
  }
}

function torchFound({ torch, cuda, gpus }: Probe): readonly Finding[] {
  if (torch === null)
    return [
      {
        what: 'torch',
        state: 'fault',
        found: 'it cannot be imported',
        advice: 'set the environment up again',
      },
    ];
  const built: Finding = {
    what: 'torch',
    state: cuda === null ? 'doubt' : 'good',
    found: cuda === null ? `${torch}, built without a GPU` : `${torch} for CUDA ${cuda}`,
    ...(cuda === null && { advice: 'install a build of torch for your GPU: real trainings need one' }),
  };
  if (gpus.length === 0)
    return [
      built,
      {
        what: 'gpu',
        state: 'fault',
        found: 'torch sees none',
        advice: 'SD trainings take weeks without one: `sdbuild rehearse` and micro do not need it',
      },
    ];
  return [
    built,
    ...gpus.map(({ name, memory, bf16 }): Finding => {
      const found = `${name}, ${(memory / GB).toFixed(1)} GB${bf16 ? '' : ', without bf16'}`;
      return memory >= LEAST_MEMORY
        ? { what: 'gpu', state: 'good', found }
        : {
            what: 'gpu',
            state: 'doubt',
            found,
            advice: 'write `compute: {gradient_checkpointing: true}` and `optimizer: {name: adamw8bit}`',
          };
    }),
  ];
}

async function driverFound(execute: Run): Promise<Finding> {
  const lines: string[] = [];
  const query = ['--query-gpu=driver_version', '--format=csv,noheader'];
  const ended = await execute({ argv: ['nvidia-smi', ...query], onLine: line => lines.push(line) });
  return ended.exitCode === 0 && lines.length > 0
    ? { what: 'driver', state: 'good', found: `NVIDIA ${lines[0]}` }
    : {
        what: 'driver',
        state: 'doubt',
        found: 'nvidia-smi is not there, or finds no GPU',
        advice:
          "install NVIDIA's driver; for other GPUs an environment of your own (SDBUILD_DIFFUSERS_PYTHON)",
      };
}

function diskFound({ folder, isReady, isOwn }: Environment): Finding {
  let place = isOwn || folder === '' ? process.cwd() : folder;
  while (!existsSync(place)) place = dirname(place);
  const { bavail, bsize } = statfsSync(place);
  const free = bavail * bsize;
  const found = `${(free / GB).toFixed(0)} GB free at ${place}`;
  const needed = isReady || isOwn ? GB : ENVIRONMENT_BYTES;
  return free >= needed
    ? { what: 'disk', state: 'good', found }
    : { what: 'disk', state: 'fault', found, advice: `make room: ${(needed / GB).toFixed(0)} GB are needed` };
}
