import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Disk } from '../../src/build/disk.ts';
import { judgeOf } from '../../src/build/judge.ts';
import { layoutOf } from '../../src/build/layout.ts';
import { type Machine, thisMachine } from '../../src/build/machine.ts';
import { Workspace } from '../../src/build/workspace.ts';
import { MemoryDisk } from './memory-disk.ts';
import { step } from './rig.ts';

test('a young file that another step looks at again meanwhile is hashed again, and not taken for none', async () => {
  const memory = new MemoryDisk();
  memory.put('/project/a.txt', 'one');
  memory.put('/project/b.txt', 'two');
  let lookedAgain = false;
  const disk: Disk = {
    ...memory,
    hash: async path => {
      // As one does whose item has just been made of it.
      if (path.endsWith('b.txt') && !lookedAgain) {
        workspace.files.forget('a.txt');
        lookedAgain = true;
      }
      return memory.hash(path);
    },
  };
  const machine: Machine = { ...thisMachine, disk, clock: { ...thisMachine.clock, now: () => memory.time } };
  const workspace = new Workspace(layoutOf('/project'), machine);
  const both = step('both', { '': [{ file: 'a.txt' }, { file: 'b.txt' }] });
  const judge = judgeOf(workspace, both, new Map(), false, async () => undefined);
  const verdict = await judge({ name: '', inputs: [{ file: 'a.txt' }, { file: 'b.txt' }] }, 0);
  assert.ok(lookedAgain);
  assert.equal(verdict.type, 'stale');
});
