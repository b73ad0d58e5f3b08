// sdbuild tokens TEXT: CLIP's tokens of a prompt or caption.
import { clipTokens } from '../captions/tokens.ts';
import { answer } from './answer.ts';
import { EXIT, readCommandLine, UsageError } from './options.ts';

/** What CLIP reads at once, without the marks of begin and end. */
const CHUNK = 75;

export async function run(argv: readonly string[]): Promise<number> {
  const line = readCommandLine(argv, {});
  if (line.positionals.length === 0)
    throw new UsageError('tokens needs a text, e.g. sdbuild tokens "1girl, solo"');
  for (const text of line.positionals) {
    const { count, ids } = clipTokens(text);
    const chunks = Math.max(1, Math.ceil(count / CHUNK));
    answer(line, { count, ids }, () => `${count} tokens of ${chunks * CHUNK}: ${ids.join(' ')}`);
  }
  return EXIT.done;
}
