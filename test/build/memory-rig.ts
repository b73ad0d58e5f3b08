import { type BuildOptions, build } from '../../src/build/build.ts';
import type { BuildEvent, Summary } from '../../src/build/event.ts';
import { layoutOf } from '../../src/build/layout.ts';
import type { Machine } from '../../src/build/machine.ts';
import type { Input, Step } from '../../src/build/step.ts';
import { fail, ok } from '../../src/diagnostics/diagnostic.ts';
import { MemoryDisk } from './memory-disk.ts';
import { bytes, graphOf } from './rig.ts';

/** A project on a disk in memory, whose clock the test moves. */
export class MemoryRig {
  readonly disk = new MemoryDisk();
  readonly project = '/p';
  readonly layout = layoutOf(this.project);
  /** Milliseconds that running an item takes. */
  cost = 5;
  locked = false;
  /** `step/item` of what ran and was restored in the last build. */
  ran: string[] = [];
  restored: string[] = [];

  readonly machine: Machine = {
    disk: this.disk,
    clock: { now: () => this.disk.time, elapsed: () => this.disk.time, sleep: async () => {} },
    lock: () =>
      this.locked
        ? fail({ severity: 'error', code: 'SDB210', message: 'another build' })
        : ok({ release: () => {} }),
  };

  write(path: string, text: string): void {
    this.disk.put(`${this.project}/${path}`, text);
  }

  text(path: string): string | undefined {
    return this.disk.text(`${this.project}/${path}`);
  }

  /** Another text under the same stat, as a disk does that fails; all of it, or one part for another. */
  rot(path: string, text: string, part?: string): void {
    const inode = this.disk.files.get(`${this.project}/${path}`);
    if (inode === undefined) throw new Error(`${path} is not there`);
    const bytes = part === undefined ? text : inode.bytes.toString('latin1').replace(part, text);
    inode.bytes = Buffer.from(bytes, 'latin1');
  }

  tree(folder: string): Readonly<Record<string, string>> {
    return this.disk.tree(`${this.project}/${folder}`);
  }

  /** Texts of all blobs, sorted. */
  get blobs(): readonly string[] {
    return Object.values(this.tree('.sdbuild/store')).sort();
  }

  /** A step whose items each write their text, e.g. `x1` of item `x` with text 1, into a file of their own. */
  step(id: string, texts: Readonly<Record<string, string>>, inputs: readonly Input[] = []): Step {
    return {
      id,
      target: id.split('/')[0] ?? id,
      kind: { name: 'write', version: 1 },
      params: null,
      items: Object.entries(texts).map(([name, text]) => ({ name, inputs, params: text })),
      resources: { cpu: 1 },
      run: async task => {
        this.disk.time += this.cost;
        const content = bytes(String(task.item.params));
        return { ok: true, outputs: [{ role: 'text', path: `${id}/${task.item.name}.txt`, content }] };
      },
    };
  }

  async build(steps: readonly Step[], options: Partial<BuildOptions> = {}): Promise<Summary> {
    this.ran = [];
    this.restored = [];
    const listener = (event: BuildEvent): void => {
      if (event.event === 'item-done')
        (event.how === 'ran' ? this.ran : this.restored).push(`${event.step}/${event.item}`);
    };
    return build(graphOf(steps), {
      project: this.project,
      jobs: 1,
      machine: this.machine,
      listener,
      ...options,
    });
  }
}
