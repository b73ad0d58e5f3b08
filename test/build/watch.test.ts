import assert from 'node:assert/strict';
import { test } from 'node:test';
import { setTimeout as sleep } from 'node:timers/promises';
import { layoutOf } from '../../src/build/layout.ts';
import { acquireLock } from '../../src/build/lock.ts';
import { WatchRig } from './watch-rig.ts';

const watching = async (rig: WatchRig, options: Parameters<WatchRig['start']>[0] = {}): Promise<WatchRig> => {
  rig.write('last.txt', 'first');
  await rig.start(options);
  return rig;
};

test('edited tags are built again, with what is made of them and nothing else', async () => {
  await using rig = await watching(new WatchRig());
  const done = rig.since();
  rig.write('images/a.txt', 'other tags');
  await rig.holds('build/list/all.txt', 'other tags');
  await rig.settled();
  assert.deepEqual(done(), ['ran tags/images/a.png', 'ran files/images/a.png', 'ran list']);
  const lays = rig.lays;
  rig.write('images/b.txt', 'more');
  await rig.holds('build/list/all.txt', 'more');
  assert.equal(rig.lays, lays, 'the recipe was read again for the sake of tags');
});

test('an editor saves by renaming over, and its temporary and swap files come and go unnoticed', async () => {
  await using rig = await watching(new WatchRig());
  const done = rig.since();
  rig.write('images/.a.txt.swp', 'swap');
  await rig.settled();
  const lays = rig.lays;
  rig.write('images/.a.txt.swp', 'more in the swap file');
  rig.write('images/4913', '');
  rig.remove('images/4913');
  rig.write('images/a.txt.tmp', 'saved');
  rig.move('images/a.txt.tmp', 'images/a.txt');
  await rig.holds('build/list/all.txt', 'saved');
  rig.move('images/b.txt', 'images/b.txt~');
  rig.write('images/b.txt', 'saved with a backup');
  rig.remove('images/b.txt~');
  await rig.holds('build/list/all.txt', 'with a backup');
  rig.remove('images/.a.txt.swp');
  await rig.settled();
  assert.equal(rig.lays, lays);
  assert.deepEqual(
    done().filter(one => one.startsWith('ran files')),
    ['ran files/images/a.png', 'ran files/images/b.png'],
  );
});

test('pictures are added, renamed and removed, each for the price of itself', async () => {
  await using rig = await watching(new WatchRig());
  let done = rig.since();
  rig.write('images/c.png', 'picture c');
  await rig.holds('build/list/all.txt', 'picture c');
  await rig.settled();
  assert.deepEqual(done(), ['ran tags/images/c.png', 'ran files/images/c.png', 'ran list']);

  done = rig.since();
  rig.write('images/c.txt', 'tags c');
  await rig.holds('build/list/all.txt', 'tags c');
  await rig.settled();
  assert.deepEqual(done(), ['ran tags/images/c.png', 'ran files/images/c.png', 'ran list']);

  done = rig.since();
  rig.move('images/c.png', 'images/d.png');
  await rig.holds('build/files/images/c.png', undefined);
  await rig.holds('build/files/images/d.png', 'untagged');
  await rig.settled();
  assert.deepEqual(done(), ['ran tags/images/d.png', 'ran files/images/d.png', 'ran list']);

  done = rig.since();
  rig.remove('images/d.png');
  rig.remove('images/c.txt');
  await rig.holds('build/files/images/d.png', undefined);
  await rig.settled();
  assert.deepEqual(done(), ['restored list']);
});

test('a picture that is copied in pieces is built once, when it is whole', async () => {
  await using rig = await watching(new WatchRig());
  const done = rig.since();
  let picture = '';
  for (let piece = 0; piece < 12; piece++) {
    picture += 'x'.repeat(20_000);
    rig.write('images/new.png', picture);
    // Other work does not wait for it.
    if (piece === 4) {
      rig.write('images/a.txt', 'meanwhile');
      await rig.holds('build/files/images/a.png', 'meanwhile');
    }
    await sleep(20);
  }
  rig.write('images/new.png', `${picture} whole`);
  await rig.holds('build/list/all.txt', 'whole');
  await rig.settled();
  assert.deepEqual(
    done().filter(one => one.includes('new.png')),
    ['ran tags/images/new.png', 'ran files/images/new.png'],
  );
});

test('a burst of changes is few builds', async () => {
  await using rig = new WatchRig();
  const names = Array.from({ length: 200 }, (_, index) => `images/many/${index}`);
  for (const name of names) {
    rig.write(`${name}.png`, name);
    rig.write(`${name}.txt`, 'before');
  }
  await watching(rig);
  const from = rig.events.length;
  const done = rig.since();
  for (const [index, name] of names.entries()) {
    rig.write(`${name}.txt`, `after ${index}`);
    if (index % 10 === 0) await sleep(1);
  }
  await rig.until('all', () =>
    names.every(name => rig.read(`build/files/${name}.png`)?.includes('after') === true),
  );
  await rig.settled();
  assert.equal(done().filter(one => one.startsWith('ran files')).length, 200);
  const builds = rig.events.slice(from).filter(({ event }) => event === 'build-started').length;
  assert.ok(builds <= 6, `${builds} builds`);
});

test('a recipe is watched while it is broken, and what changed meanwhile is built when it is mended', async () => {
  await using rig = await watching(new WatchRig());
  const done = rig.since();
  rig.write('recipe.json', '{');
  await rig.seen('diagnostic');
  await rig.until('rest', () => rig.state === 'watching');
  rig.write('images/a.txt', 'in the meantime');
  rig.write('images/c.png', 'picture c');
  rig.write('recipe.json', '{ ');
  await rig.until('said again', () => rig.of('diagnostic').length >= 2);
  assert.deepEqual(done(), []);
  rig.write('recipe.json', '{}');
  await rig.holds('build/list/all.txt', 'in the meantime');
  await rig.holds('build/list/all.txt', 'picture c');
  await rig.settled();
  assert.deepEqual(done().toSorted(), [
    'ran files/images/a.png',
    'ran files/images/c.png',
    'ran list',
    'ran tags/images/a.png',
    'ran tags/images/c.png',
  ]);
  rig.write('recipe.json', '{"loud": true}');
  await rig.holds('build/list/all.txt', 'IN THE MEANTIME');
});

test('an output that is deleted or changed comes back, and so does all of build/', async () => {
  await using rig = await watching(new WatchRig());
  const text = rig.read('build/files/images/a.png') ?? '';
  const done = rig.since();
  rig.remove('build/files/images/a.png');
  await rig.holds('build/files/images/a.png', text);
  rig.remove('build/files/images/b.png');
  rig.write('build/files/images/b.png', 'somebody else');
  await rig.holds('build/files/images/b.png', 'picture b');
  await rig.settled();
  assert.deepEqual(done(), ['restored files/images/a.png', 'restored files/images/b.png']);
  rig.remove('build');
  await rig.holds('build/files/images/a.png', text);
  await rig.holds('build/list/all.txt', text);
  await rig.settled();
  rig.move('build', 'moved away');
  await rig.holds('build/files/images/a.png', text);
  await rig.settled();
  rig.remove('build/files/images');
  await rig.holds('build/files/images/a.png', text);
  await rig.settled();
  assert.ok(!done().some(one => one.startsWith('ran')), done().join());
});

test('what failed is not tried again until something changes it, or a word is given', async () => {
  await using rig = await watching(new WatchRig());
  let tries = 0;
  rig.running = item => {
    if (item === 'images/a.png') tries++;
  };
  rig.write('images/a.png', 'broken');
  await rig.seen('item-failed');
  await rig.settled();
  rig.write('images/b.txt', 'other');
  await rig.holds('build/files/images/b.png', 'other');
  rig.write('images/c.png', 'picture c');
  await rig.holds('build/files/images/c.png', 'picture c');
  await rig.settled();
  assert.equal(tries, 1);
  assert.equal(rig.of('item-failed').length, 1);
  rig.go(false);
  await rig.until('another try', () => rig.of('item-failed').length === 2);
  await rig.settled();
  assert.equal(tries, 2);
  rig.write('images/a.png', 'mended');
  await rig.holds('build/list/all.txt', 'mended');
  assert.equal(tries, 3);
});

test('a costly step waits for a word, which counts once', async () => {
  await using rig = await watching(new WatchRig());
  const waiting = () => rig.of('watching').at(-1)?.waiting;
  assert.deepEqual(waiting(), ['train']);
  assert.equal(rig.of('step-waiting')[0]?.step, 'train');
  rig.write('images/a.txt', 'other');
  await rig.holds('build/list/all.txt', 'other');
  await rig.settled();
  assert.equal(rig.read('build/train/all.txt'), undefined);

  rig.go(true);
  await rig.holds('build/train/all.txt', 'other');
  await rig.until('nothing waits', () => waiting()?.length === 0);
  rig.write('images/a.txt', 'yet another');
  await rig.holds('build/list/all.txt', 'yet another');
  await rig.until('it waits again', () => waiting()?.[0] === 'train');
  assert.deepEqual(
    rig.done.filter(one => one.endsWith('train')),
    ['ran train'],
  );
});

test('a word that is given while something is being built is not lost', async () => {
  await using rig = await watching(new WatchRig());
  let spoken = false;
  rig.running = () => {
    if (!spoken) rig.go(true);
    spoken = true;
  };
  rig.write('images/a.txt', 'other');
  await rig.holds('build/train/all.txt', 'other');
});

test('without a gate costly steps are built as they come', async () => {
  await using rig = await watching(new WatchRig(), { gate: undefined });
  rig.write('images/a.txt', 'other');
  await rig.holds('build/train/all.txt', 'other');
  assert.equal(rig.of('step-waiting').length, 0);
});

test('while another build runs the watch waits, says so once, and goes on after it', async () => {
  await using rig = await watching(new WatchRig());
  const lock = acquireLock(layoutOf(rig.project));
  assert.ok(lock.ok);
  rig.write('images/a.txt', 'one');
  await rig.seen('diagnostic');
  rig.write('images/b.txt', 'two');
  await sleep(600);
  lock.value.release();
  await rig.holds('build/list/all.txt', 'one');
  await rig.holds('build/list/all.txt', 'two');
  await rig.settled();
  assert.deepEqual(
    rig.of('diagnostic').map(({ diagnostic: { severity, code } }) => [severity, code]),
    [['info', 'SDB210']],
  );
  assert.ok(rig.of('summary').every(({ refused }) => refused === undefined));
});

test('a folder is removed, made again, replaced, and found below another', async () => {
  await using rig = await watching(new WatchRig());
  rig.write('images/deep/er/c.png', 'picture c');
  await rig.holds('build/list/all.txt', 'picture c');
  rig.write('images/deep/er/c.txt', 'tags c');
  await rig.holds('build/list/all.txt', 'tags c');
  rig.move('images/deep', 'images/other');
  await rig.holds('build/files/images/deep/er/c.png', undefined);
  rig.write('images/other/er/c.txt', 'below another name');
  await rig.holds('build/list/all.txt', 'below another name');

  rig.remove('images');
  await rig.holds('build/files/images/a.png', undefined);
  await rig.settled();
  rig.write('images/e.png', 'picture e');
  await rig.holds('build/list/all.txt', 'picture e');
  rig.write('elsewhere/f.png', 'picture f');
  rig.move('images', 'gone');
  rig.move('elsewhere', 'images');
  await rig.holds('build/list/all.txt', 'picture f');
  rig.write('images/f.txt', 'tags f');
  await rig.holds('build/list/all.txt', 'tags f');
  await rig.holds('build/files/images/e.png', undefined);
});

test('what changes while it is built is built again as it is in the end', async () => {
  await using rig = await watching(new WatchRig());
  let edits = 0;
  rig.running = async () => {
    if (edits++ < 3) rig.write('images/a.txt', `edit ${edits}`);
    await sleep(5);
  };
  rig.write('images/a.txt', 'edit 0');
  await rig.holds('build/list/all.txt', 'edit 3');
  await rig.settled();
  assert.match(rig.read('build/files/images/a.png') ?? '', /edit 3/);
});

test('our own writing is no change', async () => {
  await using rig = await watching(new WatchRig());
  await rig.settled();
  const from = rig.of('build-started').length;
  rig.write('images/a.txt', 'x'.repeat(40_000));
  await rig.holds('build/list/all.txt', 'xxx');
  await rig.settled();
  assert.equal(rig.of('build-started').length, from + 2);
});

test('it stops at once when nothing is built, and else after what runs has ended', async () => {
  await using idle = await watching(new WatchRig());
  await idle.stop();
  assert.equal(idle.state, 'stopped');

  await using rig = await watching(new WatchRig());
  const { promise, resolve } = Promise.withResolvers<void>();
  rig.running = async () => {
    rig.abort();
    await promise;
  };
  rig.write('images/a.txt', 'the last');
  await rig.until('building', () => rig.state === 'building');
  await sleep(50);
  assert.equal(rig.state, 'building');
  resolve();
  await rig.stop();
  assert.equal(rig.of('summary').at(-1)?.interrupted, true);
  assert.match(rig.read('build/files/images/a.png') ?? '', /the last/);
  const lock = acquireLock(layoutOf(rig.project));
  assert.ok(lock.ok);
  lock.value.release();
});
