import { toJson } from '../diagnostics/json.ts';
import type { Printer, Sink } from './printer.ts';

/**
 * Prints every event as one JSON line for other programs (`--json`, with and without `-n`). The field names are
 * those of `BuildEvent`; fields are only ever added. Diagnostics have the form of `--json` everywhere.
 */
export const jsonLines = ({ stream }: { readonly stream: Sink }): Printer => ({
  listen: event => {
    const plain =
      'diagnostics' in event
        ? { ...event, diagnostics: event.diagnostics.map(toJson) }
        : 'diagnostic' in event
          ? { ...event, diagnostic: toJson(event.diagnostic) }
          : event;
    stream.write(`${JSON.stringify(plain)}\n`);
  },
  end: () => {},
});
