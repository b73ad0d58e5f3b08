import assert from 'node:assert/strict';
import { test } from 'node:test';
import { nodeDisk } from '../../src/build/node-disk.ts';
import { Rig } from './rig.ts';

test('what cannot be replaced leaves nothing beside it', () => {
  using rig = new Rig();
  rig.write('folder/in-the-way', '');
  assert.throws(() => nodeDisk.replace(`${rig.project}/folder`, Buffer.from('text'), false), {
    code: 'EISDIR',
  });
  assert.deepEqual(nodeDisk.list(rig.project), ['folder']);
});

test('a folder is made with those above it, and what is in the way is named', () => {
  using rig = new Rig();
  nodeDisk.makeFolder(`${rig.project}/a/b/c`);
  nodeDisk.makeFolder(`${rig.project}/a/b/c`);
  assert.equal(nodeDisk.stat(`${rig.project}/a/b/c`, 'refuse')?.kind, 'folder');
  rig.write('file', '');
  assert.throws(() => nodeDisk.makeFolder(`${rig.project}/file/below`), { code: 'ENOTDIR' });
});
