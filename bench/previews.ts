// What judging a preview costs beyond decoding it, in alternation; CPU time, medians.
//   node bench/previews.ts [--pictures 6] [--runs 5]
import { parseArgs } from 'node:util';
import { layOnWhite } from '../src/images/alpha.ts';
import { decodeFile } from '../src/images/decode.ts';
import { measurePreview } from '../src/previews/measure.ts';
import { grainy } from '../test/images/drawn.ts';
import { median } from './measure.ts';

const { values } = parseArgs({
  options: { pictures: { type: 'string', default: '6' }, runs: { type: 'string', default: '5' } },
});

for (const side of [64, 512, 768, 1024]) {
  const decoding: number[] = [];
  const judging: number[] = [];
  for (let seed = 0; seed < Number(values.pictures); seed++) {
    const bytes = await (await grainy(seed, side, side)).png().toBuffer();
    const source = { file: 'preview.png', bytes };
    for (let run = 0; run <= Number(values.runs); run++) {
      const decode = await cost(async () => {
        const decoded = await decodeFile(source);
        return decoded.ok && layOnWhite(decoded.value);
      });
      const judge = await cost(() => measurePreview(source));
      if (run === 0) continue;
      decoding.push(decode);
      judging.push(judge - decode);
    }
  }
  console.log(
    `${side}x${side}: decode ${median(decoding).toFixed(1)} ms, measure ${median(judging).toFixed(1)} ms more`,
  );
}

async function cost(work: () => Promise<unknown>): Promise<number> {
  const before = process.cpuUsage();
  await work();
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1000;
}
