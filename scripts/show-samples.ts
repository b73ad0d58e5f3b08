// Shows what the terminal and the report page look like, from made-up data:
//   node scripts/show-samples.ts terminal      node scripts/show-samples.ts report OUT.html
import { writeFileSync } from 'node:fs';
import { setTimeout as sleep } from 'node:timers/promises';
import { renderReport } from '../src/show/report/render-report.ts';
import { terminalPrinter } from '../src/show/terminal.ts';
import { sampleReport } from '../test/show/report/sample.ts';
import { scriptedBuild } from '../test/show/script.ts';

const [what, out = 'report.html'] = process.argv.slice(2);
if (what === 'terminal') {
  const printer = terminalPrinter({
    stream: process.stdout,
    renderDiagnostic: ({ severity, code, message, hint }) =>
      `  ${severity} ${code}: ${message}${hint ? `\n    ${hint}` : ''}`,
  });
  for (const { event, wait } of scriptedBuild()) {
    printer.listen(event);
    if (wait > 0) await sleep(wait);
  }
  printer.end();
}
if (what === 'report') writeFileSync(out, renderReport(sampleReport()));
