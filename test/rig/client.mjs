// A trainer that does nothing by itself: it connects to the test and does what it is told, see rig.ts.
import { spawn } from 'node:child_process';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { connect } from 'node:net';
import { dirname } from 'node:path';
import { createInterface } from 'node:readline';

const job = JSON.parse(readFileSync(process.argv[2], 'utf8'));
const socket = connect(process.env.SDBUILD_RIG);
const say = message => socket.write(`${JSON.stringify(message)}\n`);
const put = (path, bytes) => {
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, bytes);
};

const COMMANDS = {
  // Whatever it is, and answered when it is on its way.
  print: ({ text }) => new Promise(resolve => process.stdout.write(text, resolve)),
  write: ({ path, base64 }) => put(path, Buffer.from(base64, 'base64')),
  // Something that outlives us unless somebody cares.
  breed: () =>
    spawn(process.execPath, ['-e', 'setInterval(() => {}, 1000)'], { stdio: 'inherit', detached: false }).pid,
  exit: ({ code }) => process.exit(code),
};

socket.on('close', () => process.exit(99));
socket.on('error', () => process.exit(98));
process.on('SIGTERM', () => say({ signal: 'SIGTERM' }));
process.stdout.on('error', () => {});
say({ pid: process.pid, job });
for await (const line of createInterface({ input: socket })) {
  const command = JSON.parse(line);
  say({ answer: (await COMMANDS[command.do](command)) ?? null });
}
