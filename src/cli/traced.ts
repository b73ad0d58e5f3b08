// What every build that does something leaves behind: .sdbuild/trace.json.
import type { BuildEvent, Listener } from '../build/event.ts';
import type { TraceRecorder } from '../show/trace.ts';

/** A listener that records on the side. */
export interface Traced {
  readonly listen: Listener;
  /** Writes the trace, if anything was done. Rejects with the system's error. */
  readonly write: (path: string) => Promise<void>;
}

/**
 * Passes the events of a build on and records them. The recorder is loaded when the first step starts: a build with
 * nothing to do never pays for it. What happened meanwhile is recorded with its own time.
 */
export function traced(listener: Listener): Traced {
  const waiting: { readonly event: BuildEvent; readonly time: number }[] = [];
  let recorder: TraceRecorder | undefined;
  let loading: Promise<void> | undefined;

  const load = async (): Promise<void> => {
    const { traceRecorder } = await import('../show/trace.ts');
    let time = waiting[0]?.time;
    const loaded = traceRecorder({ now: () => time ?? performance.now() });
    for (const one of waiting.splice(0)) {
      time = one.time;
      loaded.listen(one.event);
    }
    time = undefined;
    recorder = loaded;
  };

  return {
    listen: event => {
      if (recorder === undefined) waiting.push({ event, time: performance.now() });
      else recorder.listen(event);
      if (event.event === 'step-started') loading ??= load();
      listener(event);
    },
    write: async path => {
      await loading;
      recorder?.write(path);
    },
  };
}
