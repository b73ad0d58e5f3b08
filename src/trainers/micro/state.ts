// The trainer's own states, for going on after a stop.
import { readdir, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { encodeFloats } from '../../models/dtype.ts';
import { openSafetensors } from '../../models/safetensors.ts';
import { writeSafetensors } from '../../models/write-safetensors.ts';
import type { AdamW } from './adamw.ts';
import type { Parameters } from './parameters.ts';

/** Puts a network that was written as a result into the parameters; false when it is another's. */
export async function loadNetwork(path: string, parameters: Parameters): Promise<boolean> {
  const opened = await openSafetensors(path);
  if (!opened.ok) return false;
  await using file = opened.value;
  for (const { name } of parameters.specs) {
    const values = parameters.view(name);
    const read = file.tensors.has(name) ? await file.readFloat32(name) : undefined;
    if (read?.length !== values.length) return false;
    values.set(read);
  }
  return true;
}

/** Everything that a training's next step depends on, besides the job and the step's number. */
export interface TrainingState {
  readonly network: Parameters;
  readonly optimizer: AdamW;
}

const partsOf = ({ network, optimizer }: TrainingState): Readonly<Record<string, Float32Array>> => ({
  values: network.values,
  first: optimizer.first,
  second: optimizer.second,
});

/** Saves values and optimiser moments before `step`; older states go. Returns the file's name. */
export async function saveState(folder: string, state: TrainingState, step: number): Promise<string> {
  const name = `state-${String(step).padStart(8, '0')}.safetensors`;
  const parts = partsOf(state);
  const tensors = Object.entries(parts).map(([part, { length }]) => ({
    name: part,
    dtype: 'F32' as const,
    shape: [length],
  }));
  const metadata = { step: String(step), updates: String(state.optimizer.updates) };
  const written = await writeSafetensors(join(folder, name), { metadata, tensors }, part =>
    encodeFloats(parts[part] ?? new Float32Array(), 'F32'),
  );
  if (!written.ok) throw new Error(written.diagnostics[0]?.message);
  for (const other of await states(folder)) if (other !== name) await rm(join(folder, other));
  return name;
}

const states = async (folder: string): Promise<string[]> =>
  (await readdir(folder)).filter(name => /^state-\d+\.safetensors$/.test(name)).sort();

/**
 * Puts the newest whole state into the network and returns the step it stands before; 0 if there is none. What cannot be
 * gone on from, being torn or of another network, is told.
 */
export async function loadState(
  folder: string,
  state: TrainingState,
  tell: (message: string) => void,
): Promise<number> {
  for (const name of (await states(folder)).reverse()) {
    const opened = await openSafetensors(join(folder, name));
    if (!opened.ok) {
      tell(`${name} cannot be gone on from: ${opened.diagnostics[0]?.message}`);
      continue;
    }
    const file = opened.value;
    const parts = Object.entries(partsOf(state));
    const fits = parts.every(([part, { length }]) => file.tensors.get(part)?.shape[0] === length);
    if (fits) {
      for (const [part, values] of parts) values.set(await file.readFloat32(part));
      state.optimizer.updates = Number(file.metadata.updates);
    }
    await file.close();
    if (fits) return Number(file.metadata.step);
    tell(`${name} cannot be gone on from: it is of another network, or of another version of micro`);
  }
  return 0;
}
