// What holds while trainers run: the test is the trainer, and decides when it prints, writes and ends.
import assert from 'node:assert/strict';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { setTimeout as sleep } from 'node:timers/promises';
import sharp from 'sharp';
import { CommandRig, isAlive } from './rig.ts';

const NETWORK = 'build/train/aki-lora/aki-lora.safetensors';

const picture = (): Promise<Buffer> =>
  sharp({ create: { width: 128, height: 128, channels: 3, background: 'red' } })
    .png()
    .toBuffer();

const until = async (what: string, condition: () => boolean): Promise<void> => {
  for (let waited = 0; !condition(); waited += 20) {
    assert.ok(waited < 60_000, `waited in vain until ${what}`);
    await sleep(20);
  }
};

test('an interrupt asks the trainer to save its state, and the next build goes on from it', async () => {
  await using rig = await CommandRig.create();
  const build = rig.start();
  const call = await rig.nextCall('aki-lora');
  await call.print({ event: 'start', trainer: 'rig 1', steps: 8, from: 0 });
  build.child.kill('SIGINT');
  await call.terminated;
  const state = join(call.job.resume, 'state');
  await call.write(state, 'step 5');
  await call.exit(75);
  assert.equal(await build.ended, 130);
  assert.match(build.text(), /what runs saves its state/);
  assert.equal(existsSync(join(rig.project.folder, NETWORK)), false);

  const again = rig.start();
  const next = await rig.nextCall('aki-lora');
  assert.equal(next.job.resume, call.job.resume);
  assert.ok(existsSync(state));
  await next.succeed();
  assert.equal(await again.ended, 0);
  assert.ok(existsSync(join(rig.project.folder, NETWORK)));
  assert.equal(existsSync(state), false);
});

test('a second interrupt ends everything at once', async () => {
  await using rig = await CommandRig.create();
  const build = rig.start();
  const call = await rig.nextCall('aki-lora');
  build.child.kill('SIGINT');
  await call.terminated;
  assert.ok(isAlive(call.pid));
  build.child.kill('SIGINT');
  assert.equal(await build.ended, 130);
  await call.ended;
  await until('the trainer is gone', () => !isAlive(call.pid));
});

test('after a failure no other training starts, unless it is asked to keep going; GPU steps come one at a time', async () => {
  await using rig = await CommandRig.create();
  rig.addTraining('ben-lora');
  const build = rig.start();
  const [first] = await rig.firstOf('aki-lora', 'ben-lora');
  await first.print('this is going badly\n');
  await first.exit(1);
  assert.equal(await build.ended, 1);
  assert.match(build.text(), new RegExp(`left no ${first.job.name}.safetensors \\(exit code 1\\)`));
  assert.deepEqual(rig.waiting, []);
});

test('with -k the other training starts when the failed one has given back the GPU, and what reads it is built', async () => {
  await using rig = await CommandRig.create();
  rig.addTraining('ben-lora');
  const build = rig.start('-k', '-j', '4');
  const [first, later] = await rig.firstOf('aki-lora', 'ben-lora');
  await first.exit(3);
  const other = await later;
  await other.succeed();
  assert.equal(await build.ended, 1);
  assert.ok(
    existsSync(join(rig.project.folder, `build/train/${other.job.name}/${other.job.name}.safetensors`)),
  );
  const failed = join(rig.project.folder, `build/train/${first.job.name}/${first.job.name}.safetensors`);
  assert.equal(existsSync(failed), false);
});

test('one trainer at a time holds the GPU, while steps that need none go on beside it', async () => {
  await using rig = await CommandRig.create();
  rig.addTraining('ben-lora');
  const build = rig.start('-j', '4');
  const [first, later] = await rig.firstOf('aki-lora', 'ben-lora');
  await sleep(500);
  assert.deepEqual(rig.waiting, []);
  const preview = join(first.job.output, 'previews/step-000000/00-7.png');
  await first.write(preview, await picture());
  await first.succeed();
  const second = await later;
  const sheet = join(rig.project.folder, `build/previews/${first.job.name}/sheet.png`);
  await until('the previews of the first are laid out while the second trains', () => existsSync(sheet));
  assert.ok(isAlive(second.pid));
  await second.write(join(second.job.output, 'previews/step-000000/00-7.png'), await picture());
  await second.succeed();
  assert.equal(await build.ended, 0, build.text());
});

test('whatever a trainer prints, its events are kept, the rest is no fault, and one line of it is told', async () => {
  await using rig = await CommandRig.create();
  const build = rig.start();
  const call = await rig.nextCall('aki-lora');
  for (const garbage of [
    'Epoch 1/10:  50%|#####     |\r',
    '{"event":"progress","step":"one"}\n',
    '{"event":"unheard of"}\n{"event":\n',
    'null\n[]\n"start"\n12\n\n\n',
    '\u0000\u0001\xff\xfe\x1b[2J\x1b]0;title\x07\n',
    `${'x'.repeat(3_000_000)}\n`,
    `{"event":"log","level":"info","message":${JSON.stringify('y'.repeat(200_000))}}\n`,
  ])
    await call.print(garbage);
  await call.print('{"event":"progress","step":1,"epoch":0.1,"lo');
  await call.print('ss":0.5,"lr":0.001}\n');
  await call.succeed();
  assert.equal(await build.ended, 0, build.text());
  assert.equal(build.text().match(/no event of the protocol/g)?.length, 1);
  for (const control of ['\x1b[2J', '\u0000']) assert.ok(!build.text().includes(control));
  const events = rig.project
    .read('build/train/aki-lora/events.jsonl')
    .trim()
    .split('\n')
    .map(line => JSON.parse(line));
  assert.deepEqual(
    events.map(({ event }) => event),
    ['log', 'progress', 'start', 'progress', 'done'],
  );
});

test('an input that changes while it trains: the result is placed and told to be stale, and made again', async () => {
  await using rig = await CommandRig.create();
  const build = rig.start();
  const call = await rig.nextCall('aki-lora');
  const base = join(rig.project.folder, 'models/base.safetensors');
  const bytes = Buffer.from(rig.project.read('models/base.safetensors'), 'latin1');
  await call.write(base, Buffer.concat([bytes.subarray(0, -1), Buffer.from([7])]));
  await call.succeed(1);
  assert.equal(await build.ended, 0, build.text());
  assert.match(
    build.text(),
    /models\/base\.safetensors changed while `train\/aki-lora` was being made from it/,
  );
  const first = rig.project.read(NETWORK);

  const again = rig.start();
  await (await rig.nextCall('aki-lora')).succeed(2);
  assert.equal(await again.ended, 0, again.text());
  assert.notEqual(rig.project.read(NETWORK), first);
  const settled = rig.start();
  assert.equal(await settled.ended, 0);
  assert.match(settled.text(), /up to date/);
});

test('a caption that is edited while it trains is for the next build; the training that runs is on record', async () => {
  await using rig = await CommandRig.create();
  const tags = rig.project.read('images/aki/a.txt');
  const build = rig.start();
  const call = await rig.nextCall('aki-lora');
  rig.project.write('images/aki/a.txt', `${tags.trim()}, hat\n`);
  await call.succeed(1);
  assert.equal(await build.ended, 0, build.text());
  const first = rig.project.read(NETWORK);
  const again = rig.start();
  await (await rig.nextCall('aki-lora')).succeed(2);
  assert.equal(await again.ended, 0, again.text());
  rig.project.write('images/aki/a.txt', tags);
  const back = rig.start();
  assert.equal(await back.ended, 0, back.text());
  assert.equal(rig.project.read(NETWORK), first);
});

test('what a trainer leaves running ends with it', async () => {
  await using rig = await CommandRig.create();
  const build = rig.start();
  const call = await rig.nextCall('aki-lora');
  const child = await call.breed();
  assert.ok(isAlive(child));
  await call.succeed();
  assert.equal(await build.ended, 0, build.text());
  await until('the child is gone', () => !isAlive(child));
});

test('a network that an earlier try left is not the result of one that failed', async () => {
  await using rig = await CommandRig.create();
  const build = rig.start();
  const call = await rig.nextCall('aki-lora');
  await call.print({ event: 'start', trainer: 'rig 1', steps: 8, from: 0 });
  await call.writeNetwork();
  build.child.kill('SIGKILL');
  await call.ended;
  const again = rig.start();
  const next = await rig.nextCall('aki-lora');
  assert.equal(next.job.output, call.job.output);
  await next.print({ event: 'start', trainer: 'rig 1', steps: 8, from: 0 });
  await next.exit(1);
  assert.equal(await again.ended, 1, again.text());
  assert.equal(existsSync(join(rig.project.folder, NETWORK)), false);
});

test('a trainer that was stopped and has saved what it has so far is not done', async () => {
  await using rig = await CommandRig.create();
  const build = rig.start();
  const call = await rig.nextCall('aki-lora');
  build.child.kill('SIGTERM');
  await call.terminated;
  await call.print({ event: 'start', trainer: 'rig 1', steps: 8, from: 0 });
  await call.writeNetwork();
  await call.exit(75);
  assert.equal(await build.ended, 130, build.text());
  assert.equal(existsSync(join(rig.project.folder, NETWORK)), false);
  const again = rig.start();
  await (await rig.nextCall('aki-lora')).succeed();
  assert.equal(await again.ended, 0, again.text());
});

test('exit code 0 without a network, or with half of one, is a failure with the log to look into', async () => {
  await using rig = await CommandRig.create();
  for (const half of [false, true]) {
    const build = rig.start();
    const call = await rig.nextCall('aki-lora');
    if (half) await call.write(join(call.job.output, 'aki-lora.safetensors'), Buffer.alloc(40, 1));
    await call.print({ event: 'log', level: 'error', message: 'out of memory' });
    await call.exit(0);
    assert.equal(await build.ended, 1, build.text());
    assert.match(build.text(), half ? /aki-lora\.safetensors/ : /out of memory/);
  }
});
