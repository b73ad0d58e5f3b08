import assert from 'node:assert/strict';
import { chmodSync, existsSync, readFileSync, rmSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { TestProject } from './project.ts';

/** Builds a project after a change for the worse and returns what was said, together. */
async function spoiled(change: (project: TestProject) => void | Promise<void>, ...args: string[]) {
  const project = await TestProject.create();
  await change(project);
  const { code, out, err } = project.run(...args);
  return { project, code, text: out + err };
}

test('an unknown key is shown with its line and what was meant; exit code 2, nothing written', async () => {
  const { project, code, text } = await spoiled(p =>
    p.edit('sdbuild.yaml', t => t.replace('repeats: 2', 'repeat: 2')),
  );
  using _ = project;
  assert.equal(code, 2);
  assert.match(text, /sdbuild\.yaml:8:5/);
  assert.match(text, /did you mean `repeats`/);
  assert.equal(existsSync(join(project.folder, 'build')), false);
});

test('a missing model file is shown where the recipe names it; exit code 2', async () => {
  const { project, code, text } = await spoiled(p =>
    p.edit('sdbuild.yaml', t => t.replace('base.safetensors', 'bass.safetensors')),
  );
  using _ = project;
  assert.equal(code, 2);
  assert.match(text, /sdbuild\.yaml:3:/);
  assert.match(text, /models\/bass\.safetensors/);
});

test('a path that leaves the project is refused; exit code 2', async () => {
  const { project, code, text } = await spoiled(p =>
    p.edit('sdbuild.yaml', t => t.replace('images/aki/*', '../other/*')),
  );
  using _ = project;
  assert.equal(code, 2);
  assert.match(text, /sdbuild\.yaml:7:/);
});

test('a schedule that ends before the training does is refused before anything runs; exit code 2', async () => {
  const { project, code, text } = await spoiled(p =>
    p.edit('sdbuild.yaml', t => t.replace('1e-3:4, 1e-4', '1e-3:4, 1e-4:6')),
  );
  using _ = project;
  assert.equal(code, 2);
  assert.match(text, /sdbuild\.yaml:23:/);
  assert.match(text, /step 6/);
  assert.equal(existsSync(join(project.folder, 'build')), false);
});

test('an unreadable picture is named, the others are kept, and mending it builds that one alone', async () => {
  const { project, code, text } = await spoiled(p => p.write('images/aki/b.png', 'not a picture'));
  using _ = project;
  assert.equal(code, 1);
  assert.match(text, /images\/aki\/b\.png/);
  assert.ok(existsSync(join(project.folder, 'build/datasets/aki/128x128/a.png')));
  assert.equal(existsSync(join(project.folder, 'build/train/aki-lora/job.json')), false);
  await project.picture('images/aki/b.png', 192, 128, 9);
  const events = project.events();
  const pictures = events.filter(
    ({ event, step }) => event === 'item-done' && step === 'datasets/aki/pictures',
  );
  assert.deepEqual(
    pictures.map(({ item }) => item),
    ['images/aki/b.png'],
  );
  assert.equal(events.at(-1)?.failed, 0);
});

test('a file with tags that cannot be read costs its picture alone: all else is built, the training waits', async () => {
  const { project, code, text } = await spoiled(async p => {
    p.write('images/aki/b.txt', new Uint8Array([0x8f, 0x97, 0x82, 0xcc, 0x8e, 0x71]));
    rmSync(join(p.folder, 'images/aki/c.txt'));
    p.write('images/aki/c.txt/tags.txt', '1girl');
    p.edit('sdbuild.yaml', t => t.replace('    captions:\n', '    captions:\n      overrides: by-hand\n'));
    p.write('by-hand/d.yaml', 'drop: [hat]\ndorp: [hat]\n');
  });
  using _ = project;
  assert.equal(code, 1);
  assert.match(
    text,
    /L-10: `images\/aki\/b\.txt` is not UTF-8\n --> images\/aki\/b\.txt\n {2}= save it as UTF-8/,
  );
  assert.match(text, /L-10: unknown key `dorp`\n --> by-hand\/d\.yaml:2:1\n[\s\S]*did you mean `drop`/);
  assert.match(text, /L-32: no caption file; `images\/aki\/c\.txt` is a folder\n --> images\/aki\/c\.png/);
  assert.doesNotMatch(text, /(L-02|L-03|L-31).*\n --> .*[bd]\.png/);
  const made = project.files('build/datasets/aki').map(path => path.replace('build/datasets/aki/', ''));
  for (const file of ['128x128/a.txt', '128x128/b.png', '128x128/d.png', 'lint.json', 'manifest.jsonl'])
    assert.ok(made.includes(file), `${file} in ${made}`);
  assert.equal(made.includes('128x128/b.txt'), false);
  assert.equal(existsSync(join(project.folder, 'build/train/aki-lora/job.json')), false);
  assert.match(project.run('check').out, /^Blocked: datasets\/aki/m);
  assert.equal(project.run('check', '--gate').code, 1);
  const why = project.run('why', 'images/aki/b.png', 'solo');
  assert.match(why.err, /`images\/aki\/b\.txt` is not UTF-8/);
  assert.equal(why.code, 1);

  project.write('images/aki/b.txt', '1girl, solo, red_hair, smile\n');
  const captions = project
    .events('-k', 'datasets/aki')
    .filter(({ event, step }) => event === 'item-done' && step === 'datasets/aki/captions');
  assert.deepEqual(
    captions.map(({ item }) => item),
    ['images/aki/b.png'],
  );
});

test('a file that may not be read costs its picture alone: tags, override, the picture itself', async () => {
  using project = await TestProject.create();
  project.edit('sdbuild.yaml', t =>
    t.replace('    captions:\n', '    captions:\n      overrides: by-hand\n'),
  );
  project.write('by-hand/d.yaml', 'drop: [hat]\n');
  const locked = ['images/aki/a.png', 'images/aki/b.txt', 'by-hand/d.yaml'];
  for (const path of locked) chmodSync(join(project.folder, path), 0);
  const { code, out, err } = project.runUnprivileged('datasets/aki');
  assert.equal(code, 1);
  for (const path of locked)
    assert.ok(
      (out + err).includes(`L-10: \`${path}\` cannot be read\n --> ${path}\n  = check who may read it`),
      `${path} in ${out + err}`,
    );
  assert.doesNotMatch(out + err, /(L-02|L-03|L-31).*\n --> .*[abd]\.png|EACCES/);
  const made = project.files('build/datasets/aki').map(path => path.replace('build/datasets/aki/', ''));
  assert.deepEqual(
    made.filter(path => path.includes('/')),
    ['128x128/b.png', '128x128/c.png', '128x128/c.txt', '128x128/d.png'],
  );
  assert.deepEqual(project.read('build/datasets/aki/manifest.jsonl').match(/"source":"[^"]*/g), [
    '"source":"images/aki/c.png',
  ]);
  const why = project.runUnprivileged('why', 'images/aki/b.png', 'solo');
  assert.match(why.err, /`images\/aki\/b\.txt` cannot be read/);
  for (const path of locked) chmodSync(join(project.folder, path), 0o644);
  assert.equal(project.runUnprivileged('datasets/aki').code, 0);
  assert.equal(project.read('build/datasets/aki/manifest.jsonl').split('\n').length, 5);
});

test('a link that leads nowhere, or to itself, in the place of a caption is told by name (L-32)', async () => {
  const { project, code, text } = await spoiled(p => {
    for (const [name, target] of [
      ['b', 'nowhere.txt'],
      ['c', 'c.txt'],
    ] as const) {
      rmSync(join(p.folder, `images/aki/${name}.txt`));
      symlinkSync(target, join(p.folder, `images/aki/${name}.txt`));
    }
  });
  using _ = project;
  assert.equal(code, 1);
  for (const name of ['b', 'c'])
    assert.match(
      text,
      new RegExp(
        `L-32: no caption file; .images/aki/${name}\\.txt. is a link that leads nowhere\n --> images/aki/${name}\\.png`,
      ),
    );
  assert.ok(existsSync(join(project.folder, 'build/datasets/aki/manifest.jsonl')));
});

test('a caption with nothing but the trigger stops the training, not the dataset (L-31)', async () => {
  const { project, code, text } = await spoiled(p => p.write('images/aki/c.txt', 'red hair\n'));
  using _ = project;
  assert.equal(code, 1);
  assert.match(text, /L-31/);
  assert.match(text, /images\/aki\/c/);
  assert.ok(existsSync(join(project.folder, 'build/datasets/aki/lint.json')));
  assert.equal(existsSync(join(project.folder, 'build/train/aki-lora/job.json')), false);
});

test('a picture without a tag file is told of until it has one, be it empty (L-32)', async () => {
  using project = await TestProject.create();
  rmSync(join(project.folder, 'images/aki/c.txt'));
  assert.match(project.run('datasets/aki').out, /L-32: no caption file\n/);
  project.write('images/aki/c.txt', '');
  assert.doesNotMatch(project.run('datasets/aki').out, /L-32/);
});

test('two people in a character picture stop the training (S-12, L-01)', async () => {
  const { project, code, text } = await spoiled(p =>
    p.edit('images/aki/c.txt', t => t.replace('1girl, solo', '2girls')),
  );
  using _ = project;
  assert.equal(code, 1);
  assert.match(text, /L-01/);
});

test('two pictures with one stem are both named (L-32)', async () => {
  const { project, code, text } = await spoiled(p => p.picture('images/aki/a.jpg', 128, 128, 3));
  using _ = project;
  assert.equal(code, 1);
  assert.match(text, /images\/aki\/a\.jpg/);
  assert.match(text, /images\/aki\/a\.png/);
});

test('a glob without pictures and an unknown target are told; exit code 2', async () => {
  const none = await spoiled(p => p.edit('sdbuild.yaml', t => t.replace('images/aki/*', 'images/nobody/*')));
  using _ = none.project;
  assert.equal(none.code, 2);
  assert.match(none.text, /no picture matches/);
  const target = await spoiled(() => {}, 'train/aki-lara');
  using __ = target.project;
  assert.equal(target.code, 2);
  assert.match(target.text, /train\/aki-lora/);
});

test('a trainer that leaves nothing is a failure with its last words, whatever its exit code', async () => {
  const { project, code, text } = await spoiled(p =>
    p.edit('sdbuild.yaml', t =>
      t.replace(
        /command: \[[^\]]*\]/,
        `command: [${JSON.stringify(process.execPath)}, "-e", "console.error('out of luck')"]`,
      ),
    ),
  );
  using _ = project;
  assert.equal(code, 1);
  assert.match(text, /out of luck/);
  assert.ok(existsSync(join(project.folder, 'build/datasets/aki/manifest.jsonl')));
});

test('what the system refuses is a diagnostic of every command, and never a stack', async () => {
  using project = await TestProject.create();
  project.run('datasets/aki');
  rmSync(join(project.folder, '.sdbuild/records'), { recursive: true });
  project.write('.sdbuild/records/datasets~aki~pictures.log/in-the-way', '');
  for (const command of [['status'], ['why', 'datasets/aki'], ['gc'], ['verify'], ['clean'], []]) {
    const { code, out, err } = project.run(...command);
    assert.equal(code, 1, command.join(' '));
    assert.match(out + err, /EISDIR: illegal operation on a directory/);
    assert.doesNotMatch(out + err, /\n\s+at /);
  }
});

test('a base that cannot be trained is told before the trainer starts, where the recipe names it; the rest is built', async () => {
  const lora = await spoiled(p => {
    p.run('train/aki-lora');
    p.write(
      'models/base.safetensors',
      readFileSync(join(p.folder, 'build/train/aki-lora/aki-lora.safetensors')),
    );
  });
  using _ = lora.project;
  assert.equal(lora.code, 1);
  assert.match(
    lora.text,
    /train\/aki-lora cannot begin from models\/base\.safetensors: a lora, not a checkpoint\n +--> sdbuild\.yaml:3:/,
  );
  const other = await spoiled(p => p.edit('sdbuild.yaml', t => t.replace(/trainer: .*/, 'trainer: micro')));
  using __ = other.project;
  assert.equal(other.code, 1);
  assert.match(
    other.text,
    /a checkpoint; the trainer micro trains its own models only[\s\S]*another `trainer`/,
  );
  assert.ok(existsSync(join(other.project.folder, 'build/datasets/aki/manifest.jsonl')));
});

test('rates that train nothing or destroy a model, and steps that go back, are told at their line', async () => {
  using project = await TestProject.create();
  const said = (schedule: string, length = 'steps: 8') => {
    project.edit('sdbuild.yaml', text =>
      text
        .replace(/schedule: .*/, `schedule: ${schedule}`)
        .replace(/^ {4}(steps|epochs): \d+/m, `    ${length}`),
    );
    const { code, out, err } = project.run('train/aki-lora/plan');
    return { code, text: out + err };
  };
  for (const [schedule, code, message] of [
    ['"-1e-3:4, 1e-4"', 2, /-1e-3 trains nothing\n.*sdbuild\.yaml:23:16[\s\S]*write a rate above 0/],
    ['0', 2, /a learning rate of 0 trains nothing\n.*sdbuild\.yaml:23:15/],
    ['"5:4, 1e-4"', 2, /5 destroys any model\n.*sdbuild\.yaml:23:16[\s\S]*is a minus missing/],
    ['{constant: 1.5}', 2, /at most 1, but is `1\.5`\n.*sdbuild\.yaml:23:26[\s\S]*between 0 and 1/],
    [
      '"1e-3:6, 1e-4:4, 1e-5"',
      0,
      /step 4 does not come after 6: [\s\S]*sdbuild\.yaml:23:5[\s\S]*write a step after 6/,
    ],
  ] as const) {
    const { code: exit, text } = said(schedule);
    assert.equal(exit, code, schedule + text);
    assert.match(text, message);
  }
  const early = said('"1e-3:4, 1e-4:6"', 'epochs: 2');
  assert.equal(early.code, 1);
  assert.match(early.text, /L-57: the schedule ends at step 6, the training needs 8\n.*sdbuild\.yaml:23:5/);
});

test('a dataset that has become empty is told at its glob, and what was made stays', async () => {
  using project = await TestProject.create();
  assert.equal(project.run('train/aki-lora').code, 0);
  for (const file of project.files('images/aki')) rmSync(join(project.folder, file));
  const { code, out, err } = project.run('train/aki-lora');
  assert.equal(code, 2);
  assert.match(out + err, /no picture matches `images\/aki\/\*\.\{png,jpg,webp\}`\n.*sdbuild\.yaml:7:13/);
  assert.ok(existsSync(join(project.folder, 'build/train/aki-lora/aki-lora.safetensors')));
  assert.ok(existsSync(join(project.folder, 'build/datasets/aki/manifest.jsonl')));
});
