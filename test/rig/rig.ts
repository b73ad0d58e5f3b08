import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { createServer, type Server, type Socket } from 'node:net';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { createInterface } from 'node:readline';
import type { TrainEvent } from '../../src/training/event.generated.ts';
import type { TrainJob } from '../../src/training/job.generated.ts';
import { networkOf } from '../e2e/network.ts';
import { BIN, TestProject } from '../e2e/project.ts';

const CLIENT = resolve(import.meta.dirname, 'client.mjs');
/** A loaded computer takes its time; a test that fails may too. */
const PATIENCE = 60_000;

interface Message {
  readonly pid?: number;
  readonly job?: TrainJob;
  readonly signal?: string;
  readonly answer?: unknown;
}

/** A trainer that runs and waits to be told what to do. */
export class Call {
  readonly pid: number;
  readonly job: TrainJob;
  readonly #socket: Socket;
  readonly #answers: ((answer: unknown) => void)[] = [];
  readonly #terminated = Promise.withResolvers<void>();
  readonly #closed = Promise.withResolvers<void>();

  constructor(socket: Socket, { pid = 0, job }: Message) {
    if (job === undefined) throw new Error('a call without a job');
    this.#socket = socket;
    this.pid = pid;
    this.job = job;
    socket.on('close', () => this.#closed.resolve());
  }

  /** Resolves when sdbuild has asked it to end. */
  get terminated(): Promise<void> {
    return within(this.#terminated.promise, 'the trainer is asked to end');
  }

  /** Resolves when it is no more. */
  get ended(): Promise<void> {
    return within(this.#closed.promise, 'the trainer has ended');
  }

  /** Prints an event of the protocol, or any text. */
  async print(what: TrainEvent | string | Buffer): Promise<void> {
    const isEvent = typeof what === 'object' && 'event' in what;
    await this.#do({ do: 'print', text: isEvent ? `${JSON.stringify(what)}\n` : what.toString('latin1') });
  }

  /** Writes a file at an absolute path. */
  async write(path: string, content: string | Uint8Array): Promise<void> {
    await this.#do({ do: 'write', path, base64: Buffer.from(content).toString('base64') });
  }

  /** Writes the network that the job asks for; `weight` tells one from another. */
  async writeNetwork(weight = 1): Promise<void> {
    await this.write(
      join(this.job.output, `${this.job.name}.safetensors`),
      networkOf(this.job.network ?? { rank: 1, alpha: 1 }, weight),
    );
  }

  /** Starts a process that does not end by itself; returns its pid. */
  async breed(): Promise<number> {
    return Number(await this.#do({ do: 'breed' }));
  }

  async exit(code: number): Promise<void> {
    this.#send({ do: 'exit', code });
    await this.ended;
  }

  /** Does all that is expected of a trainer. */
  async succeed(weight = 1): Promise<void> {
    const { steps, name } = this.job;
    await this.print({ event: 'start', trainer: 'rig 1', steps, from: 0 });
    await this.print({ event: 'progress', step: steps, epoch: 1, loss: 0.1, lr: 0.001 });
    await this.writeNetwork(weight);
    await this.print({ event: 'done', step: steps, path: `${name}.safetensors` });
    await this.exit(0);
  }

  /** What the trainer said. */
  take(message: Message): void {
    if (message.signal !== undefined) this.#terminated.resolve();
    if (message.answer !== undefined) this.#answers.shift()?.(message.answer);
  }

  #do(command: object): Promise<unknown> {
    const answer = new Promise(done => this.#answers.push(done));
    this.#send(command);
    return within(answer, 'the trainer answers');
  }

  #send(command: object): void {
    this.#socket.write(`${JSON.stringify(command)}\n`);
  }
}

/** The command at work on a project. */
export interface Build {
  readonly child: ChildProcess;
  /** All it has said so far. */
  readonly text: () => string;
  /** Its exit code. */
  readonly ended: Promise<number | null>;
}

/** A project whose trainer the test itself is, through a socket: nothing waits for a time to pass. */
export class CommandRig {
  readonly project: TestProject;
  readonly #folder: string;
  readonly #server: Server;
  readonly #calls: Call[] = [];
  readonly #wanted: { readonly name: string; readonly give: (call: Call) => void }[] = [];
  readonly #builds: Build[] = [];

  private constructor(project: TestProject) {
    this.project = project;
    this.#folder = mkdtempSync(join(tmpdir(), 'sdbuild-socket-'));
    this.#server = createServer(socket => this.#greet(socket));
    this.#server.listen(join(this.#folder, 's'));
  }

  static async create(): Promise<CommandRig> {
    const project = await TestProject.create();
    const command = JSON.stringify([process.execPath, CLIENT]);
    project.edit('sdbuild.yaml', text => text.replace(/command: \[.*\]/, `command: ${command}`));
    return new CommandRig(project);
  }

  /** Adds a second training with previews, which needs the GPU as the first does. */
  addTraining(name: string): void {
    this.project.edit('sdbuild.yaml', text => {
      const [, training = ''] = /^train:\n([\s\S]*?)^merge:/m.exec(text) ?? [];
      return text
        .replace(/^merge:/m, `${training.replace('aki-lora:', `${name}:`)}merge:`)
        .replace(/^default: \[/m, `default: [previews/${name}, `);
    });
  }

  start(...args: readonly string[]): Build {
    const child = spawn(process.execPath, [BIN, '-C', this.project.folder, ...args], {
      stdio: ['ignore', 'pipe', 'pipe'],
      env: { ...process.env, NO_COLOR: '1', SDBUILD_RIG: join(this.#folder, 's') },
    });
    let text = '';
    for (const stream of [child.stdout, child.stderr])
      stream.setEncoding('utf8').on('data', chunk => (text += chunk));
    const ended = once(child, 'close').then(([code]) => code as number | null);
    const build = { child, text: () => text, ended: within(ended, 'the build ends', () => text) };
    this.#builds.push(build);
    return build;
  }

  /** The next trainer that is started for a training. */
  nextCall(name: string): Promise<Call> {
    const there = this.#calls.findIndex(({ job }) => job.name === name);
    const [call] = there < 0 ? [] : this.#calls.splice(there, 1);
    if (call !== undefined) return Promise.resolve(call);
    const said = (): string => this.#builds.map(({ text }) => text()).join('\n');
    return within(new Promise<Call>(give => this.#wanted.push({ name, give })), `${name} is trained`, said);
  }

  /** Whichever of two trainings begins first, and the other, when it does. */
  async firstOf(one: string, other: string): Promise<readonly [Call, Promise<Call>]> {
    const [a, b] = [this.nextCall(one), this.nextCall(other)];
    for (const call of [a, b]) call.catch(() => {});
    const first = await Promise.race([a, b]);
    return [first, first.job.name === one ? b : a];
  }

  /** Names of trainings whose trainers run and were not asked for. */
  get waiting(): readonly string[] {
    return this.#calls.map(({ job }) => job.name);
  }

  async [Symbol.asyncDispose](): Promise<void> {
    for (const { child } of this.#builds) child.kill('SIGKILL');
    this.#server.close();
    rmSync(this.#folder, { recursive: true, force: true });
    this.project[Symbol.dispose]();
  }

  #greet(socket: Socket): void {
    let call: Call | undefined;
    socket.on('error', () => {});
    createInterface({ input: socket }).on('line', line => {
      const message = JSON.parse(line) as Message;
      if (call !== undefined) return call.take(message);
      call = new Call(socket, message);
      const { name } = call.job;
      const wanted = this.#wanted.findIndex(one => one.name === name);
      if (wanted < 0) this.#calls.push(call);
      else this.#wanted.splice(wanted, 1)[0]?.give(call);
    });
  }
}

const within = async <T>(promise: Promise<T>, what: string, more: () => string = () => ''): Promise<T> => {
  const { promise: late, reject } = Promise.withResolvers<never>();
  const timer = setTimeout(
    () => reject(new Error(`waited in vain until ${what}\n${more()}`)),
    PATIENCE,
  ).unref();
  try {
    return await Promise.race([promise, late]);
  } finally {
    clearTimeout(timer);
  }
};

/** Whether a process is there and not only waiting to be buried. */
export const isAlive = (pid: number): boolean => {
  try {
    process.kill(pid, 0);
    return !/^State:\s+Z/m.test(readFileSync(`/proc/${pid}/status`, 'utf8'));
  } catch {
    return false;
  }
};
