import type { GcReport } from '../../build/gc.ts';
import { bytes } from '../bytes.ts';
import { type Line, piece } from '../line.ts';
import { aligned } from '../table.ts';
import { count } from '../words.ts';
import { keptStates } from './status.ts';

/** What the garbage collector removed, or would: a line a step, and the sum. */
export const gcLines = (report: GcReport, dryRun: boolean): readonly Line[] => {
  const { forgotten, attempts, freed, kept, lasting, fits } = report;
  const bySteps = Map.groupBy(forgotten, ({ step }) => step);
  const rows = [...bySteps].map(([step, results]): Line => {
    const size = results.reduce((sum, result) => sum + result.bytes, 0);
    return [
      piece(step, 'strong'),
      piece(count(results.length, 'earlier result')),
      piece(bytes(size), 'faint'),
    ];
  });
  if (attempts > 0)
    rows.push([piece('resume folders', 'strong'), piece(count(attempts, 'given up attempt'))]);
  const nothing = freed.blobs + attempts + forgotten.length === 0;
  const verb = dryRun ? 'Would free' : 'Freed';
  const done = nothing
    ? 'Nothing to remove'
    : `${verb} ${bytes(freed.bytes)} (${count(freed.blobs, 'file')})`;
  return [
    ...aligned(rows),
    [
      piece(done, 'strong'),
      piece(
        `; the store ${dryRun ? 'would keep' : 'keeps'} ${bytes(kept.bytes)} (${count(kept.blobs, 'file')})`,
      ),
    ],
    ...keptStates(lasting),
    ...(fits ? [] : [[piece('That is more than was allowed: what stands is never removed', 'warning')]]),
  ];
};
