import type { Printer, Sink } from './printer.ts';

/**
 * Prints every event as one JSON line for other programs (`--json`, with and without `-n`). The field names are
 * those of `BuildEvent`; fields are only ever added. Diagnostics and reasons stay values.
 */
export const jsonLines = ({ stream }: { readonly stream: Sink }): Printer => ({
  listen: event => {
    stream.write(`${JSON.stringify(event)}\n`);
  },
  end: () => {},
});
