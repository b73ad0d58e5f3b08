import assert from 'node:assert/strict';
import { EventEmitter } from 'node:events';
import { test } from 'node:test';
import type { ReadStream } from 'node:tty';
import { listenToKeys } from '../../src/cli/keys.ts';

const keyboard = (isTTY: boolean) => {
  const stdin = Object.assign(new EventEmitter(), {
    isTTY,
    raw: false,
    flowing: false,
    setRawMode: (raw: boolean) => {
      stdin.raw = raw;
    },
    resume: () => {
      stdin.flowing = true;
    },
    pause: () => {
      stdin.flowing = false;
    },
  });
  const pressed: string[] = [];
  const note = (what: string) => () => pressed.push(what);
  const keys = listenToKeys(stdin as unknown as ReadStream, {
    train: note('train'),
    again: note('again'),
    quit: note('quit'),
  });
  return { stdin, pressed, keys };
};

test('keys come one at a time until they are released', () => {
  const { stdin, pressed, keys } = keyboard(true);
  assert.deepEqual([stdin.raw, stdin.flowing], [true, true]);
  for (const data of ['t', 'x', 'r', 'tr', 'q', '\x03', '\x1b[A']) stdin.emit('data', Buffer.from(data));
  assert.deepEqual(pressed, ['train', 'again', 'train', 'again', 'quit', 'quit']);
  keys.release();
  stdin.emit('data', Buffer.from('t'));
  assert.equal(pressed.length, 6);
  assert.deepEqual([stdin.raw, stdin.flowing], [false, false]);
});

test('where there is no keyboard nothing is listened to', () => {
  const { stdin, keys } = keyboard(false);
  assert.deepEqual([stdin.raw, stdin.flowing, stdin.listenerCount('data')], [false, false, 0]);
  keys.release();
  assert.deepEqual([stdin.raw, stdin.flowing], [false, false]);
});
