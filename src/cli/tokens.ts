// sdbuild tokens TEXT: CLIP's tokens of a prompt or caption.
import { CLIP_CHUNK, clipTokens } from '../captions/tokens.ts';
import { answer } from './answer.ts';
import { EXIT, readCommandLine, UsageError } from './options.ts';

export async function run(argv: readonly string[]): Promise<number> {
  const line = readCommandLine(argv, {});
  if (line.positionals.length === 0)
    throw new UsageError('tokens needs a text, e.g. sdbuild tokens "1girl, solo"');
  for (const text of line.positionals) {
    const { count, ids } = clipTokens(text);
    const chunks = Math.max(1, Math.ceil(count / CLIP_CHUNK));
    answer(line, { count, ids }, () => `${count} tokens of ${chunks * CLIP_CHUNK}: ${ids.join(' ')}`);
  }
  return EXIT.done;
}
