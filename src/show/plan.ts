import type { BuildEvent } from '../build/event.ts';
import { paint, piece } from './line.ts';
import type { Printer, RenderDiagnostic, Sink } from './printer.ts';
import { reasonSentence } from './reason.ts';
import { summarySentence } from './sentences.ts';
import { count } from './words.ts';

/** Items of one step that are listed; the rest is a number. */
const SHOWN_ITEMS = 20;

type Planned = Extract<BuildEvent, { event: 'planned' }>;

/**
 * Prints what a build would do (`-n`), grouped by step in build order, each item with all its reasons. The JSON
 * form of a plan is `jsonLines`: one `planned` line an item.
 */
export const planPrinter = (options: {
  readonly stream: Sink;
  readonly renderDiagnostic: RenderDiagnostic;
  readonly color: boolean;
}): Printer => {
  const groups = new Map<string, { readonly shown: Planned[]; readonly why: Set<string>; items: number }>();
  const print = (text: string) => options.stream.write(`${text}\n`);

  const flush = (): void => {
    for (const [step, group] of groups) {
      const number = count(group.items, 'item');
      print(paint([piece(step, 'strong'), piece(`  ${number}`, 'faint')], options.color));
      const [same] = group.why;
      // A hundred items with one reason are one line.
      const alike = group.items > 3 && group.why.size === 1 && same !== undefined;
      const lines = alike ? [[piece('  all: '), piece(same, 'faint')]] : group.shown.map(itemLine);
      for (const line of lines) print(paint(line, options.color));
      const rest = alike ? 0 : group.items - group.shown.length;
      if (rest > 0) print(`  …and ${count(rest)} more`);
      print('');
    }
    groups.clear();
  };

  return {
    listen: event => {
      if (event.event === 'planned') {
        const group = groups.get(event.step) ?? { shown: [], why: new Set(), items: 0 };
        groups.set(event.step, group);
        group.items += 1;
        if (group.why.size < 2) group.why.add(sentences(event));
        if (group.shown.length < SHOWN_ITEMS) group.shown.push(event);
      }
      // What sums the plan up stands below it.
      if (event.event === 'diagnostic' && event.diagnostic.severity === 'info') flush();
      if (event.event === 'diagnostic') print(options.renderDiagnostic(event.diagnostic));
      if (event.event === 'summary') {
        flush();
        print(paint(summarySentence(event), options.color));
      }
    },
    end: flush,
  };
};

const itemLine = (planned: Planned) => [
  piece(planned.item === '' ? '  ' : `  ${planned.item}: `),
  piece(sentences(planned), 'faint'),
];

/** All reasons of an item; that it is the item of the same name of another step goes without saying. */
const sentences = ({ item, reasons }: Planned): string =>
  reasons
    .map(reason =>
      reasonSentence(
        reason.type === 'upstream-changed' && reason.items.every(name => name === item)
          ? { ...reason, items: [] }
          : reason,
      ),
    )
    .join('; ');
