// sdbuild tokens TEXT: CLIP's tokens of a prompt or caption; --file: those of a caption file or a picture's caption.
import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { straddles, tokenSpans } from '../captions/token-spans.ts';
import { clipTokens } from '../captions/tokens.ts';
import { CHUNK, tokenLines } from '../show/captions/tokens.ts';
import { answer, complain } from './answer.ts';
import { type CommandLine, EXIT, readCommandLine, UsageError } from './options.ts';
import { say } from './say.ts';

export async function run(argv: readonly string[]): Promise<number> {
  const line = readCommandLine(argv, { file: { type: 'string', multiple: true } });
  const files = [line.values.file ?? []].flat().map(String);
  if (line.positionals.length + files.length === 0)
    throw new UsageError('tokens needs a text, e.g. sdbuild tokens "1girl, solo", or --file FILE');
  for (const text of line.positionals) {
    const { count, ids } = clipTokens(text);
    const chunks = Math.max(1, Math.ceil(count / CHUNK));
    answer(line, { count, ids }, () => `${count} tokens of ${chunks * CHUNK}: ${ids.join(' ')}`);
  }
  let code: number = EXIT.done;
  for (const file of files) {
    const texts = PICTURE.test(file)
      ? await captionsOf(line, file)
      : [readFileSync(resolve(line.directory, file), 'utf8')];
    if (texts === undefined) code = EXIT.wrong;
    for (const text of texts ?? []) tellSpans(line, file, text.replace(/^\ufeff/, '').trim());
  }
  return code;
}

const PICTURE = /\.(?:png|jpe?g|webp|bmp|gif|avif|jxl|tiff?)$/i;

function tellSpans(line: CommandLine, file: string, text: string): void {
  const spans = tokenSpans(text);
  const { count } = clipTokens(text);
  const across = spans.filter(span => straddles(span, CHUNK) !== undefined).map(({ tag }) => tag);
  say(line, tokenLines(file, spans, count), [{ file, count, chunk: CHUNK, tags: spans, straddling: across }]);
}

/** The captions of a picture, one for each dataset that it is in. */
async function captionsOf(line: CommandLine, file: string): Promise<readonly string[] | undefined> {
  const [{ loadProjectGraph, projectSource }, { captionTexts }] = await Promise.all([
    import('./project-graph.ts'),
    import('./caption-texts.ts'),
  ]);
  const loaded = await loadProjectGraph(line.directory);
  complain(line, loaded.diagnostics, projectSource(line.directory));
  if (!loaded.ok) return undefined;
  const texts = await captionTexts(loaded.value, line.directory, file);
  complain(line, texts.diagnostics);
  return texts.ok ? texts.value : undefined;
}
