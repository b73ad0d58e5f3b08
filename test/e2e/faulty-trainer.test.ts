// Trainers that hang, die, diverge or talk nonsense: what is told, what is kept, and where the next attempt begins.
import assert from 'node:assert/strict';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import type { LedgerRow as Row } from '../../src/training/ledger.ts';
import { TestProject } from './project.ts';

const NETWORK = 'build/train/aki-lora/aki-lora.safetensors';

type LedgerRow = Row & { readonly seconds?: number };

interface Fault {
  readonly at: number;
  readonly what: 'hang' | 'die' | 'garbage' | 'nan' | 'full' | 'stop';
  readonly once?: boolean;
}

/** A training of 8 steps with states after 4 and 8, in which something goes wrong. */
async function faulty(fault: Fault | undefined, silence = '1 min'): Promise<TestProject> {
  const project = await TestProject.create();
  project.edit('sdbuild.yaml', text => text.replace('seed: 1', `seed: 1\n    silence: ${silence}`));
  if (fault !== undefined) project.write('fault.json', JSON.stringify(fault));
  return project;
}

const clean = (async () => {
  using project = await faulty(undefined);
  project.run('train/aki-lora');
  return project.read(NETWORK);
})();

/** From which steps the attempts began, as the build told. */
const begun = (events: readonly Record<string, unknown>[]): readonly unknown[] =>
  events.flatMap(({ event, progress }) => {
    const { done, message } = (progress ?? {}) as { done?: number; message?: string };
    return event === 'item-progress' && message?.endsWith('starts') === true ? [done] : [];
  });

const ledger = (project: TestProject): readonly LedgerRow[] =>
  project
    .run('log', 'train/aki-lora', '--steps', '--json')
    .out.trim()
    .split('\n')
    .map(line => JSON.parse(line) as LedgerRow);

test('exit code 75 of a command means: start me again; the ledger has every step once', async () => {
  using project = await faulty({ at: 6, what: 'stop', once: true });
  const events = project.events('loss/aki-lora');
  assert.deepEqual(begun(events), [0, 6]);
  assert.equal(project.read(NETWORK), await clean);
  const rows = ledger(project);
  assert.deepEqual(
    rows.map(({ step, lr }) => [step, lr]),
    [1, 2, 3, 4, 5, 6, 7, 8].map(step => [step, step <= 4 ? 1e-3 : 1e-4]),
  );
  for (const { step, epoch, pictures } of rows) {
    assert.equal(epoch, step / 4);
    assert.equal(pictures.length, 1);
    assert.equal(pictures[0]?.[2], ((step - 1) * 137) % 1000);
  }
  // Times are no part of what was built: equal builds are equal.
  assert.ok(!project.read('build/loss/aki-lora/steps.jsonl').includes('seconds'));
  assert.match(
    project.run('log', 'train/aki-lora', '--steps').out,
    /step +epoch +lr[\s\S]*\n +8 +2\.00 +1e-4/,
  );
});

test('one that hangs is ended and goes on from the state that it saved', async () => {
  using project = await faulty({ at: 6, what: 'hang', once: true }, '1 s');
  const events = project.events('train/aki-lora');
  assert.deepEqual(begun(events), [0, 4]);
  const retried = events.find(({ event }) => event === 'item-retried');
  assert.match(JSON.stringify(retried), /SDB405.*printed nothing for 1 s/);
  assert.equal(project.read(NETWORK), await clean);
});

test('one that hangs where it has saved nothing fails, and says so', async () => {
  using project = await faulty({ at: 2, what: 'hang' }, '1 s');
  const { code, err, out } = project.run('train/aki-lora');
  assert.equal(code, 1);
  assert.match(out + err, /printed nothing for 1 s and was ended[\s\S]*a larger `silence`/);
});

test('one that is killed fails, and the next build goes on from its state', async () => {
  using project = await faulty({ at: 7, what: 'die', once: true });
  const first = project.run('train/aki-lora');
  assert.equal(first.code, 1);
  assert.match(first.out + first.err, /left no aki-lora\.safetensors \(ended by SIGKILL\)/);
  assert.match(
    first.out + first.err,
    /the next build goes on from step 4; it was killed, perhaps for want of memory/,
  );
  assert.deepEqual(begun(project.events('train/aki-lora')), [4]);
  assert.equal(project.read(NETWORK), await clean);
});

test('whatever one prints, its events count and the rest is in the log', async () => {
  using project = await faulty({ at: 3, what: 'garbage' });
  const { code, out, err } = project.run('loss/aki-lora');
  assert.equal(code, 0, out + err);
  assert.match(out + err, /no event of the protocol/);
  // biome-ignore lint/suspicious/noControlCharactersInRegex: that is what must not reach a terminal
  assert.doesNotMatch(out + err, /\u001b\[2J/);
  assert.equal(project.read(NETWORK), await clean);
  assert.equal(ledger(project).length, 8);
});

test('a loss that is no number ends the training; the last good state is kept and gone on from', async () => {
  using project = await faulty({ at: 6, what: 'nan', once: true });
  const first = project.run('train/aki-lora');
  assert.equal(first.code, 1);
  assert.match(first.out + first.err, /the loss of step 6 is not a number[\s\S]*its last state is of step 4/);
  assert.match(first.out + first.err, /lower the learning rate/);
  // The state that it saved of no numbers is not gone on from.
  assert.deepEqual(begun(project.events('train/aki-lora')), [4]);
  assert.equal(project.read(NETWORK), await clean);
});

test('a full disk is told in the trainer’s own words, and costs no state', {
  skip: !existsSync('/dev/full') && 'needs /dev/full',
}, async () => {
  using project = await faulty({ at: 6, what: 'full', once: true });
  const first = project.run('train/aki-lora');
  assert.equal(first.code, 1);
  assert.match(first.out + first.err, /ENOSPC/);
  assert.deepEqual(begun(project.events('train/aki-lora')), [4]);
  assert.equal(project.read(NETWORK), await clean);
});

test('one that dies holds back what is made of its network, and nothing else', async () => {
  using project = await faulty({ at: 7, what: 'die' });
  // The other training ends before the fault.
  project.edit('sdbuild.yaml', text => {
    const [, entry = ''] = /^train:\n([\s\S]*?)^merge:/m.exec(text) ?? [];
    const short = entry.replace('aki-lora', 'short').replace('steps: 8', 'steps: 6');
    return text.replace('merge:\n', `${short}merge:\n`).replace('default: [', 'default: [previews/short, ');
  });
  const { code, out, err } = project.run('-k');
  assert.equal(code, 1);
  assert.match(
    out + err,
    /not built, because train\/aki-lora failed: loss\/aki-lora, previews\/aki-lora, merge\/aki-model, report/,
  );
  assert.ok(existsSync(join(project.folder, 'build/train/short/short.safetensors')));
  assert.ok(existsSync(join(project.folder, 'build/previews/short/sheet.png')));
  assert.equal(existsSync(join(project.folder, NETWORK)), false);
});
