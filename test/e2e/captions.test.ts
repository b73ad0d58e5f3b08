// The commands on captions through the real command line: test, why, diff, suggest, tokens, and what -n says of an edit.
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { existsSync, renameSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { parse } from 'yaml';
import { TestProject } from './project.ts';

const RECIPE = `sdbuild: 1
datasets:
  aki:
    kind: character
    images: images/aki/*.png
    repeats: 2
    buckets: { resolution: 128, min: 64, max: 256, step: 64, upscale: allow }
    captions:
      groups:
        aki: [white hair, star hair ornament, hair ornament]
      rules:
        - { id: lolly, combine: [lollipop, holding], to: holding lollipop }
        - { id: core, drop: "@aki", role: learned }
        - { id: redundant, subsume: {} }
        - { id: aki, trigger: aki-chan }
      order: [aki-chan, "@people", "*"]
      tests:
        - in: 1girl, white_hair, lollipop, food, holding
          out: aki-chan, 1girl, holding lollipop
        - in: 1girl, smile
          out: aki-chan, smile, 1girl, white hair
    lint: { checks: { L-36: { severity: off } } }
`;

const TAGS: Readonly<Record<string, string>> = {
  'on the beach': '1girl, solo, white_hair, ribbon, smile, ocean, shirt, off-shoulder_shirt',
  夏祭り: '1girl, solo, white_hair, long_hair, ribbon, lollipop, food, holding, kimono, kimono',
  asleep: '1girl, solo, white_hair, closed_eyes, pillow, ribbon, smile',
};

const BEACH = 'images/aki/on the beach.png';
const FESTIVAL = 'images/aki/夏祭り.png';

async function project(): Promise<TestProject> {
  const made = new TestProject();
  made.write('sdbuild.yaml', RECIPE);
  for (const [index, [name, tags]] of Object.entries(TAGS).entries()) {
    await made.picture(`images/aki/${name}.png`, 128, 128, index);
    made.write(`images/aki/${name}.txt`, `${tags}\n`);
  }
  await made.picture('images/other/x.png', 128, 128, 9);
  return made;
}

const build = (made: TestProject): void => {
  const { code, out, err } = made.run('datasets/aki');
  assert.equal(code, 0, out + err);
};

const values = (made: TestProject, ...args: readonly string[]): readonly Record<string, unknown>[] =>
  made
    .run('--json', ...args)
    .out.split('\n')
    .filter(line => line !== '')
    .map(line => JSON.parse(line) as Record<string, unknown>);

const git = (made: TestProject, ...args: readonly string[]): void => {
  const identity = ['-c', 'user.name=a', '-c', 'user.email=a@example.com', '-c', 'commit.gpgsign=false'];
  const { status, stderr } = spawnSync('git', ['-C', made.folder, ...identity, ...args], {
    encoding: 'utf8',
  });
  assert.equal(status, 0, stderr);
};

const commit = (made: TestProject, ignored: string): void => {
  made.write('.gitignore', ignored);
  git(made, 'init', '-q');
  git(made, 'add', '-A');
  git(made, 'commit', '-qm', 'one');
};

test('test: a failing test is told with its place, its tags and their rules; a build warns and goes on', async () => {
  using made = await project();
  const { code, out } = made.run('test');
  assert.equal(code, 1);
  assert.equal(
    out.replace(/in \d+ ms/, 'in N ms'),
    [
      'failed  sdbuild.yaml:21:16  test 2 of datasets/aki',
      '  - white hair  # neither in `in` nor made by a rule',
      '  got: aki-chan, 1girl, smile',
      '',
      '1 failed, 1 passed: 2 caption tests in N ms',
      '',
    ].join('\n'),
  );
  const [failed, summary] = values(made, 'test', 'aki');
  assert.deepEqual(
    [failed?.event, failed?.file, failed?.line, failed?.number],
    ['test-failed', 'sdbuild.yaml', 21, 2],
  );
  assert.deepEqual([summary?.tests, summary?.failed], [2, 1]);
  assert.equal(existsSync(join(made.folder, '.sdbuild')), false);

  const built = made.run('datasets/aki');
  assert.equal(built.code, 0);
  assert.match(built.out, /warning: 1 of 2 caption tests of datasets\/aki fails\n +--> sdbuild\.yaml:21:16/);
  made.edit('sdbuild.yaml', text => text.replace('smile, 1girl, white hair', '1girl, smile'));
  const passed = made.run('test', 'datasets/aki');
  assert.deepEqual([passed.code, passed.out.startsWith('all well: 2 caption tests in ')], [0, true]);
  assert.doesNotMatch(made.run('datasets/aki').out, /warning/);
});

test('test: order, spelling, complaints that must come and those that must not', async () => {
  using made = await project();
  const tests = (text: string): void =>
    made.write('sdbuild.yaml', RECIPE.replace(/ {6}tests:[\s\S]*/, `      tests:\n${text}`));
  tests('        - { in: "1girl, smile", out: "1girl, aki-chan, smile" }\n');
  assert.match(made.run('test').out, /all tags are there, in another order\n {2}got: aki-chan, 1girl, smile/);
  tests('        - { in: "1girl, long_hair", out: "aki-chan, 1girl, long_hair" }\n');
  assert.match(made.run('test').out, /- long_hair +# written "long hair"/);
  tests('        - { in: "2girls, smile", out: "aki-chan, 2girls, smile", lint: [L-01, L-31] }\n');
  const { out } = made.run('test');
  assert.match(out, /! L-31 does not complain/);
  assert.doesNotMatch(out, /L-01/);
  tests('        - { in: "smile", out: "aki-chan, smile", lint: [cora] }\n');
  const unknown = made.run('test');
  assert.equal(unknown.code, 2);
  assert.match(unknown.err, /neither a rule nor a check\n[\s\S]*did you mean `core`\?/);
  assert.match(made.run('test', 'akii').err, /there is no dataset `akii`[\s\S]*did you mean `aki`\?/);
});

test('why IMAGE: every tag with its source, what was removed rule by rule; before a build, after it, out of date', async () => {
  using made = await project();
  const removed = [
    '  removed by lolly  sdbuild.yaml:12  - { id: lolly, combine: [lollipop, holding], to: holding lollipop }',
    '    - lollipop  # combined into "holding lollipop"',
    '    - holding   # combined into "holding lollipop"',
    '  removed by core  sdbuild.yaml:13  - { id: core, drop: "@aki", role: learned }',
    '    - white hair  # learned',
    '  removed by redundant  sdbuild.yaml:14  - { id: redundant, subsume: {} }',
    '    - food  # subsumed by "holding lollipop" (table)',
  ].join('\n');
  const fresh = made.run('why', FESTIVAL);
  assert.equal(fresh.code, 0, fresh.err);
  assert.match(fresh.out, /never built, so as it would be from images\/aki\/夏祭り\.txt\n/);
  assert.ok(fresh.out.includes(removed), fresh.out);
  assert.match(fresh.out, /removed by dedupe\n {4}- kimono +# there already/);
  assert.equal(existsSync(join(made.folder, '.sdbuild')), false);

  build(made);
  for (const name of [FESTIVAL, 'images/aki/夏祭り.txt', 'build/datasets/aki/128x128/夏祭り.txt']) {
    const { out } = made.run('why', name);
    assert.match(
      out,
      /caption of images\/aki\/夏祭り\.png in datasets\/aki: 7 tags, \d+ of 75 tokens, built 20/,
    );
    assert.match(out, /aki-chan +added by aki +sdbuild\.yaml:15\n/);
    assert.match(out, /holding lollipop +made of lollipop, holding by lolly +sdbuild\.yaml:12\n/);
    assert.ok(out.includes(removed), out);
  }
  const [story, caption] = values(made, 'why', BEACH);
  assert.deepEqual([story?.type, caption?.type, caption?.outdated], ['source', 'caption', null]);
  assert.equal((caption?.rules as Record<string, string> | undefined)?.core, 'sdbuild.yaml:13');

  made.edit('sdbuild.yaml', text => text.replace('[white hair, star', '[white hair, smile, star'));
  const now = made.run('why', BEACH).out;
  assert.match(now, /6 tags, .*as it would be now; built/);
  assert.match(
    now,
    /the last build is out of date \(.*groups\.aki.*\); it made: aki-chan, 1girl, solo, ribbon, smile, ocean, off-shoulder shirt\n/,
  );
  assert.match(now, /removed by core[\s\S]*- smile/);
  assert.match(
    made.run('why', BEACH, 'smile').out,
    /"smile" is not in the caption[\s\S]*removed by core: learned/,
  );
  assert.match(
    made.run('why', '--built', BEACH).out,
    /this is out of date \(.*groups\.aki.*\); it would be: aki-chan, 1girl, solo, ribbon, ocean, off-shoulder shirt\n/,
  );
  assert.match(made.run('why', '--built', BEACH, 'smile').out, /"smile" is in the caption/);
  assert.equal(values(made, 'why', BEACH, 'smile')[0]?.state, 'removed');
  assert.deepEqual(
    values(made, 'tokens', '--file', BEACH).map(
      ({ tags }) => (tags as readonly Record<string, unknown>[]).length,
    ),
    [6],
  );
});

test('why IMAGE TAG: one tag phase by phase, present, removed or never there', async () => {
  using made = await project();
  build(made);
  assert.match(
    made.run('why', FESTIVAL, 'Holding_Lollipop').out,
    /^"holding lollipop" is in the caption of .*\n {2}source +rule lolly makes it of lollipop, holding +sdbuild\.yaml:12 .*\n {2}rules +none removes it\n {2}place +may be shuffled .*\n {2}order +6 of 7, among the rest, `\*`\n {2}limit +tokens \d+ to \d+ of 75\n$/,
  );
  assert.match(made.run('why', BEACH, 'aki-chan').out, /in the keep block[\s\S]*1 of 7, placed by rule aki/);
  assert.match(made.run('why', BEACH, 'solo').out, /by `@people`/);
  assert.match(
    made.run('why', BEACH, 'white', 'hair').out,
    /^"white hair" is not in [\s\S]*rules +removed by core: learned +sdbuild\.yaml:13[\s\S]*to keep +take it out of what rule core names/,
  );
  assert.match(
    made.run('why', BEACH, 'shirt').out,
    /it stays where "off-shoulder shirt" is not in the caption/,
  );
  assert.match(
    made.run('why', BEACH, 'smlie').out,
    /no source gives it; did you mean "smile"\?\n {2}rules +no rule makes it, and none would remove it/,
  );
  assert.match(made.run('why', BEACH, 'hair_ornament').out, /rules +core would remove it: learned/);
  const [chain] = values(made, 'why', BEACH, 'white_hair');
  assert.deepEqual(
    [chain?.type, chain?.state, chain?.tag, chain?.then],
    ['tag', 'removed', 'white hair', []],
  );

  made.edit('sdbuild.yaml', text =>
    text.replace('id: redundant, subsume: {}', 'id: again, drop: white hair'),
  );
  assert.match(
    made.run('why', BEACH, 'white hair').out,
    /the last build is out of date[\s\S]*then again would remove it: dropped +sdbuild\.yaml:14/,
  );
});

test('why of a picture in no dataset, and of a tag of it', async () => {
  using made = await project();
  const stray = made.run('why', 'images/other/x.png');
  assert.deepEqual([stray.code, stray.out], [0, 'images/other/x.png is read by no step\n']);
  const { code, err } = made.run('why', 'images/other/x.png', 'hat');
  assert.equal(code, 2);
  assert.match(err, /images\/other\/x\.png is no picture of a dataset, nor a caption of one/);
  assert.equal(made.run('why', BEACH, '_').code, 2);
});

test('diff: against the last build before anything is applied; -n says how many captions an edit touches', async () => {
  using made = await project();
  assert.match(made.run('diff').out, /^datasets\/aki was never built: /);
  build(made);
  assert.equal(made.run('diff').out, 'datasets/aki: all 3 captions stay as they are\n');
  assert.doesNotMatch(made.run('-n').out, /touches/);

  made.edit('sdbuild.yaml', text => text.replace('[white hair, star', '[white hair, ocean, star'));
  const { code, out } = made.run('diff');
  assert.equal(code, 0);
  assert.equal(
    out,
    [
      'datasets/aki: this edit touches 1 of 3 captions',
      '  recipe: groups.aki + ocean',
      '',
      BEACH,
      '  - ocean  # core: learned',
      '',
      '  by rule',
      '    core  -1',
      '  by tag',
      '    ocean  -1',
      '',
    ].join('\n'),
  );
  assert.match(made.run('-n', 'datasets/aki').out, /^info: this edit touches 1 of 3 captions$/m);
  made.edit('images/aki/asleep.txt', text => text.replace('pillow', 'bed'));
  const [dataset, ...pictures] = values(made, 'diff');
  assert.deepEqual([dataset?.captions, dataset?.changed], [3, 2]);
  assert.deepEqual(
    pictures.map(({ picture }) => picture),
    ['images/aki/asleep.png', BEACH],
  );
  assert.equal(values(made, 'diff', '--stat').length, 1);
  assert.match(made.run('diff', '--most', '1').out, /…and 1 more picture; --all shows them/);
  assert.doesNotMatch(made.run('diff', '--most', '1', '--all').out, /more picture/);

  await made.picture('images/aki/new.png', 128, 128, 7);
  renameSync(join(made.folder, BEACH), join(made.folder, 'images/aki/elsewhere.png'));
  assert.match(
    made.run('diff').out,
    /2 pictures are new: images\/aki\/elsewhere\.png, images\/aki\/new\.png\n.*1 picture is gone: images\/aki\/on the beach\.png/,
  );
  // Another rule of the same meaning changes records, and no caption.
  made.run('datasets/aki');
  made.edit('sdbuild.yaml', text => text.replace('id: core', 'id: heart'));
  assert.match(made.run('diff').out, /all 4 captions stay as they are\n {2}recipe: rule core is gone/);
  assert.doesNotMatch(made.run('-n').out, /touches/);
});

test('diff REV: recipe and tags as git has them, pictures that it ignores as they are', async () => {
  using made = await project();
  commit(made, 'build/\n.sdbuild/\n*.png\n');
  made.edit('sdbuild.yaml', text => text.replace('[white hair, star', '[white hair, smile, star'));
  made.edit('images/aki/asleep.txt', text => text.replace('pillow', 'bed'));
  await made.picture('images/aki/new.png', 128, 128, 7);
  made.write('images/aki/new.txt', '1girl, hat\n');
  const { code, out, err } = made.run('diff', 'HEAD');
  assert.equal(code, 0, err);
  assert.match(out, /^datasets\/aki: since HEAD 2 of 4 captions changed\n {2}recipe: groups\.aki \+ smile\n/);
  assert.match(
    out,
    /asleep\.png\n {2}- pillow +# no source gives it any more\n {2}- smile +# core: learned\n {2}\+ bed/,
  );
  assert.equal(existsSync(join(made.folder, '.sdbuild')), false);
  build(made);
  assert.equal(made.run('diff', 'HEAD').out, out);

  // Tags that git keeps now and did not then were not there, and those that are gone were.
  git(made, 'add', '-A');
  made.run('datasets/aki');
  assert.match(
    made.run('diff', 'HEAD').out,
    /new\.png\n {2}\+ 1girl +# given by the tags beside the picture\n {2}\+ hat/,
  );
  git(made, 'rm', '-qf', 'images/aki/夏祭り.txt');
  assert.match(
    made.run('diff', 'HEAD', 'datasets/aki').out,
    /夏祭り\.png\n(?: {2}- .*\n)*? {2}- holding lollipop +# lolly no longer makes it/,
  );
});

test('diff REV: pictures in git, a revision that does not exist, another recipe then, no git', async () => {
  using made = await project();
  const none = made.run('diff', 'HEAD');
  assert.equal(none.code, 2);
  assert.match(none.err, /is in no git repository/);
  commit(made, 'build/\n.sdbuild/\n');
  const unknown = made.run('diff', 'HEAD~9');
  assert.equal(unknown.code, 2);
  assert.match(unknown.err, /git knows no revision `HEAD~9`/);
  assert.equal(made.run('diff', '--', '--output=x').code, 2);

  await made.picture('images/aki/new.png', 128, 128, 7);
  git(made, 'add', '-A');
  git(made, 'rm', '-qf', 'images/aki/asleep.png');
  assert.match(
    made.run('diff', 'HEAD').out,
    /^datasets\/aki: since HEAD all 2 captions stay as they are\n.*1 picture is new: images\/aki\/new\.png\n.*1 picture is gone: images\/aki\/asleep\.png\n/,
  );

  made.write('sdbuild.yaml', 'sdbuild: 1\nnonsense: true\n');
  git(made, 'commit', '-qam', 'two');
  made.write('sdbuild.yaml', RECIPE);
  const wrong = made.run('diff', 'HEAD');
  assert.equal(wrong.code, 2);
  assert.match(
    wrong.err,
    /the recipe at HEAD is not one that this sdbuild understands[\s\S]*sdbuild\.yaml:2:1[\s\S]*nonsense: true/,
  );
});

test('suggest core: features that most pictures share, apart from what is worn and what is learned', async () => {
  using made = await project();
  const { code, out } = made.run('suggest', 'core');
  assert.equal(code, 0);
  assert.match(
    out,
    /^# datasets\/aki: features in at least 35 % of 3 pictures\. Nothing is changed: paste what fits\.\n/,
  );
  assert.match(out, /white hair: 3 of 3, by rule core/);
  assert.match(out, /# {7}- ribbon +# 3 of 3/);
  assert.doesNotMatch(out, /long hair|closed eyes/);
  const low = made.run('suggest', 'core', 'aki', '--threshold', '.3').out;
  assert.deepEqual(parse(low), {
    aki: {
      captions: {
        groups: { core2: ['long hair'] },
        rules: [{ id: 'core2', drop: '@core2', role: 'learned' }],
      },
    },
  });
  const [json] = values(made, 'suggest', 'core');
  assert.deepEqual(json?.clothes, [{ tag: 'ribbon', pictures: 3 }]);
  assert.equal(existsSync(join(made.folder, '.sdbuild')), false);
  for (const args of [['suggest'], ['suggest', 'core', '--threshold', '2'], ['suggest', 'core', 'nobody']])
    assert.equal(made.run(...args).code, 2);
});

test('tokens --file: a caption file, or the caption of a picture, tag by tag', async () => {
  using made = await project();
  build(made);
  const file = 'build/datasets/aki/128x128/on the beach.txt';
  const [byFile, byPicture] = [file, BEACH].map(name => made.run('tokens', '--file', name));
  assert.match(
    byFile?.out ?? '',
    /on the beach\.txt: \d+ tokens of 75\n {2}aki-chan +3 +1–3\n {2}1girl +2 +5–6\n {2}solo +1 +8\n/,
  );
  assert.equal(byPicture?.out.split('\n').slice(1).join('\n'), byFile?.out.split('\n').slice(1).join('\n'));
  made.write('long.txt', Array.from({ length: 30 }, (_, at) => `looking at viewer ${at}`).join(', '));
  const [long] = values(made, 'tokens', '--file', 'long.txt');
  assert.deepEqual(long?.straddling, ['looking at viewer 14', 'looking at viewer 26']);
  assert.match(
    made.run('tokens', '--file', 'long.txt').out,
    /lies across token 75: sd-scripts cuts it there/,
  );
  assert.equal(made.run('tokens', '1girl, solo').out, '{"count":4,"ids":[272,1611,267,5797]}\n');
  assert.equal(made.run('tokens', '--file', 'images/other/x.png').code, 2);
  assert.equal(made.run('tokens', '--file', 'nowhere.txt').code, 1);
  assert.equal(made.run('tokens').code, 2);
});

test('a list that the recipe names and that is not there is told in its line, whoever asks', async () => {
  using made = await project();
  build(made);
  made.write('lists/noise.txt', 'highres\n');
  made.write('lists/kana.txt', new Uint8Array([0x83, 0x41, 0x0a]));
  const told = (captions: string, told: RegExp): void => {
    made.write('sdbuild.yaml', RECIPE.replace('    captions:\n', `    captions:\n      ${captions}\n`));
    for (const command of [['test'], ['why', BEACH, 'solo'], ['diff'], ['suggest', 'core'], ['check'], []]) {
      const { code, out, err } = made.run(...command);
      assert.equal(code, 2, command.join(' '));
      assert.match(out + err, told, command.join(' '));
      assert.doesNotMatch(out + err, /ENOENT|EISDIR|SDB23/);
    }
  };
  const at = (told: string, hint: string): RegExp =>
    new RegExp(`error: ${told}\\n[sS]*sdbuild\\.yaml:9:\\d+[sS]*${hint}`);
  told('vocab: {files: [lists/nois.txt]}', at('there is no file `lists/nois.txt`', 'mean `lists/noise.txt`'));
  told('vocab: {files: lists}', at('`lists` is a folder', 'name a file in it'));
  told('overrides: lists/hand.yaml', at('there is no file `lists/hand.yaml`', 'relative to the project'));
  made.write('sdbuild.yaml', RECIPE.replace('{}', '{table: lists/nois.txt}'));
  assert.match(made.run('test').err, /there is no file `lists\/nois\.txt`\n.*sdbuild\.yaml:14:\d+/);
  made.write('sdbuild.yaml', RECIPE.replace('groups:', 'groups:\n        kana: {file: lists/kana.txt}'));
  assert.match(
    made.run('test').err,
    /`lists\/kana\.txt` is not UTF-8[\s\S]*sdbuild\.yaml:10:\d+ {2}it is named here/,
  );
  made.write('sdbuild.yaml', RECIPE.replace('    captions:\n', '    captions:\n      overrides: by-hnad\n'));
  assert.match(made.run('-n').out, /there is no folder `by-hnad` with overrides/);
});

test('a caption test may say of which picture it is: rules have subsets', async () => {
  using made = new TestProject();
  made.write(
    'sdbuild.yaml',
    `sdbuild: 1
datasets:
  aki:
    kind: character
    images: images/**/*.png
    captions:
      rules:
        - { id: uniform, drop: serafuku, role: learned, subset: images/school/** }
        - { trigger: aki-school, subset: images/school/** }
      tests:
        - { in: "serafuku, smile", out: "aki-school, smile", path: images/school/x.png }
        - { in: "serafuku, smile", out: "serafuku, smile" }
`,
  );
  const { code, out, err } = made.run('test');
  assert.equal(code, 0, out + err);
  assert.match(out, /all well: 2 caption tests/);
  assert.equal(err, '');
});
