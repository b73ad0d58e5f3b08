import assert from 'node:assert/strict';
import { test } from 'node:test';
import { isCharacterTag, isWorn } from '../../src/captions/character-tags.ts';

test('lasting features are told by their last words, and what only sounds so is not', () => {
  for (const tag of [
    'white hair',
    'red eyes',
    'parted bangs',
    'twintails',
    'single braid',
    'pointy ears',
    'ahoge',
  ])
    assert.ok(isCharacterTag(tag), tag);
  for (const tag of [
    'closed eyes',
    'half-closed eyes',
    'empty eyes',
    'pubic hair',
    'hair ornament',
    'fake animal ears',
    'chair',
  ])
    assert.ok(!isCharacterTag(tag), tag);
});

test('what is worn is told, since it is hard to change once it is learned (S-18)', () => {
  for (const tag of [
    'shirt',
    'off-shoulder shirt',
    'school uniform',
    'star hair ornament',
    'fake animal ears',
    'red bow',
  ])
    assert.ok(isWorn(tag), tag);
  for (const tag of ['white hair', 'rainbow', 'smile', 'cat ears']) assert.ok(!isWorn(tag), tag);
});
