// A project whose training is done by diffusers, through the real command line. $SDBUILD_DIFFUSERS_PYTHON trains.
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { TestProject } from '../e2e/project.ts';

const MICRO_BASE = join(import.meta.dirname, '../../examples/micro-base/micro-base.safetensors');
const python = process.env.SDBUILD_DIFFUSERS_PYTHON ?? '';

async function create(kind: string): Promise<TestProject> {
  const project = await TestProject.create();
  const maker = join(import.meta.dirname, 'make_model.py');
  const base = join(project.folder, 'models/base.safetensors');
  const made = spawnSync(python, [maker, kind, 'tiny', base], { encoding: 'utf8' });
  assert.equal(made.status, 0, made.stderr);
  project.edit('sdbuild.yaml', text =>
    text
      .replace(
        /trainer: \{ command: .*\}/,
        'trainer: diffusers\n    compute: { device: cpu, precision: fp32 }',
      )
      .replace('network: { rank: 2, alpha: 2 }', 'network: { rank: 2, alpha: 2, text_encoder: false }'),
  );
  return project;
}

const bytes = (project: TestProject, path: string): Buffer => readFileSync(join(project.folder, path));

const kinds = (events: string): readonly string[] =>
  events
    .trim()
    .split('\n')
    .map(line => (JSON.parse(line) as { event: string }).event);

test('sdbuild builds, merges and goes on with diffusers', async () => {
  using project = await create('sd1');
  const built = project.run();
  assert.equal(built.code, 0, built.out + built.err);
  assert.doesNotMatch(built.out + built.err, /no event of the protocol|aki-lora: .*warning/);
  const events = project.read('build/train/aki-lora/events.jsonl');
  assert.equal(kinds(events).filter(event => event === 'progress').length, 8);
  assert.ok(project.files('build/train/aki-lora/previews').length >= 3);
  assert.ok(project.files('build/merge').some(name => name.endsWith('aki-model.safetensors')));
  const whole = bytes(project, 'build/train/aki-lora/aki-lora.safetensors');

  // A longer training goes on from the end of this one, and is what it would have been in one go.
  project.edit('sdbuild.yaml', text => text.replace('steps: 8', 'steps: 12'));
  const longer = project.run('train/aki-lora');
  assert.equal(longer.code, 0, longer.out + longer.err);
  const together = bytes(project, 'build/train/aki-lora/aki-lora.safetensors');
  assert.notDeepEqual(together, whole);
  using other = await create('sd1');
  other.edit('sdbuild.yaml', text => text.replace('steps: 8', 'steps: 12'));
  const once = other.run('train/aki-lora');
  assert.equal(once.code, 0, once.out + once.err);
  assert.deepEqual(bytes(other, 'build/train/aki-lora/aki-lora.safetensors'), together);
  const steps = (one: TestProject): readonly string[] =>
    kinds(one.read('build/train/aki-lora/events.jsonl')).filter(kind =>
      /^(sample|progress|preview)$/.test(kind),
    );
  assert.deepEqual([...steps(project)].sort(), [...steps(other)].sort());
  assert.match(project.read('build/train/aki-lora/events.jsonl'), /"event":"start".*"from":8/);
});

test('what the trainer cannot use is shown with the way out', async () => {
  using project = await create('sd1');
  project.write('models/base.safetensors', 'not a model');
  const { code, out } = project.run('train/aki-lora');
  assert.equal(code, 1);
  assert.match(out, /cannot begin from models\/base\.safetensors: not a sound \.safetensors file/);
  assert.match(out, /--> sdbuild\.yaml:3:/);
  project.write('models/base.safetensors', readFileSync(MICRO_BASE));
  assert.match(project.run('train/aki-lora').out, /a checkpoint of micro; only micro trains those/);
});

test('a recipe that asks for a GPU fails where there is none', async t => {
  if (spawnSync('nvidia-smi').status === 0) return t.skip('there is a GPU');
  using project = await create('sd1');
  project.edit('sdbuild.yaml', text => text.replace('device: cpu', 'device: gpu'));
  const { code, out } = project.run('train/aki-lora');
  assert.equal(code, 1);
  assert.match(out, /the training wants a GPU/);
  assert.match(out, /sdbuild doctor/);
});
