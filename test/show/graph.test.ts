import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { test } from 'node:test';
import fc from 'fast-check';
import { createGraph } from '../../src/build/graph.ts';
import type { Input, Step } from '../../src/build/step.ts';
import { visible } from '../../src/diagnostics/columns.ts';
import { dotText } from '../../src/show/graph/dot.ts';
import { drawingOf } from '../../src/show/graph/drawing.ts';
import { type FamilyGraph, familiesOf } from '../../src/show/graph/families.ts';
import { mermaidText } from '../../src/show/graph/mermaid.ts';

const step = (id: string, target: string, items: Readonly<Record<string, readonly Input[]>>): Step => ({
  id,
  target,
  kind: { name: id.split('/').at(-1) ?? id, version: 1 },
  params: null,
  items: Object.entries(items).map(([name, inputs]) => ({ name, inputs })),
  resources: { cpu: 1 },
  run: () => Promise.reject(new Error('not to be run')),
});

const families = (...steps: readonly Step[]): FamilyGraph => {
  const graph = createGraph(steps);
  assert.ok(graph.ok);
  return familiesOf(graph.value, [...graph.value.steps.values()]);
};

const picture = (name: string): readonly Input[] => [{ file: `images/aki/${name}.png` }];

test('a graph has one box a step, and one for files that the same targets read', () => {
  const model: Input = { file: 'models/base.safetensors' };
  const made = families(
    step('datasets/aki/pictures', 'datasets/aki', { a: picture('a'), b: picture('sub/b') }),
    step('datasets/aki/captions', 'datasets/aki', { a: [{ file: 'images/aki/a.txt' }], b: picture('sub/b') }),
    step('train/x', 'train/x', { '': [model, { step: 'datasets/aki/captions' }] }),
    step('merge/m', 'merge/m', { '': [model, { step: 'train/x' }] }),
  );
  assert.deepEqual(made.targets, ['datasets/aki', 'train/x', 'merge/m']);
  assert.deepEqual(made.steps[1], {
    id: 'datasets/aki/captions',
    target: 'datasets/aki',
    kind: 'captions',
    items: 2,
    reads: [],
    files: 2,
  });
  assert.deepEqual(made.steps[3]?.reads, ['train/x']);
  assert.deepEqual(made.sources, [
    { path: 'images/aki', files: 3, readBy: ['datasets/aki/pictures', 'datasets/aki/captions'] },
    { path: 'models/base.safetensors', files: 1, readBy: ['train/x', 'merge/m'] },
  ]);
});

test('files without a common folder lie in the project itself', () => {
  const [source] = families(
    step('s', 's', { a: [{ file: 'a.png' }], b: [{ file: 'b.png' }], c: picture('c') }),
  ).sources;
  assert.deepEqual(source, { path: '.', files: 3, readBy: ['s'] });
});

test('both texts show targets as frames, counts of items and files, and arrows', () => {
  const drawing = drawingOf(
    families(
      step('datasets/aki/pictures', 'datasets/aki', { a: picture('a'), b: picture('b') }),
      step('datasets/aki/manifest', 'datasets/aki', { '': [{ step: 'datasets/aki/pictures' }] }),
      step('report', 'report', { '': [{ step: 'datasets/aki/manifest' }] }),
    ),
  );
  assert.deepEqual(mermaidText(drawing).split('\n'), [
    'flowchart LR',
    '  f0[("images/aki<br/>2 files")]',
    '  subgraph t0["datasets/aki"]',
    '    s0["pictures<br/>2 items"]',
    '    s1["manifest"]',
    '  end',
    '  s2["report"]',
    '  f0 --> s0',
    '  s0 --> s1',
    '  s1 --> s2',
    '',
  ]);
  assert.deepEqual(dotText(drawing).split('\n').slice(4, -3), [
    '  f0 [label="images/aki\\n2 files", shape=cylinder]',
    '  subgraph cluster_t0 {',
    '    label="datasets/aki"',
    '    s0 [label="pictures\\n2 items"]',
    '    s1 [label="manifest"]',
    '  }',
    '  s2 [label="report"]',
    '  f0 -> s0',
    '  s0 -> s1',
  ]);
});

const ODD = [
  ...['"', 'a"b', '\\', 'a\\', '\\n', '\\N', '`md`', '**b**', '<b>x</b>', '#quot;', '&amp;', '&', '#35;'],
  ...['end', 'subgraph', 'style a:#b;', 'classDef x:y#z;', '%%{init: {}}%%', '---', 'a;b', 'a|b', '[x]'],
  ...['(x)', '{x}', '-->', ':::c', '@{a}', '1. item', '秋ちゃん', '👩‍🎨', 'a\nb', 'a\0b', '\u2028', '\u202e'],
];
const name = fc.oneof(
  fc.constantFrom(...ODD),
  fc.string({ unit: 'grapheme-ascii', minLength: 1 }),
  fc.string({ unit: 'binary', minLength: 1, maxLength: 8 }),
);
/** A chain of steps, each in a target of its own, with files at its beginning. */
const chain = fc.uniqueArray(name, { minLength: 1, maxLength: 6 }).map(
  (names): FamilyGraph => ({
    targets: names,
    steps: names.map((target, index) => ({
      id: `${target}/${target}`,
      target,
      kind: 'k',
      items: 1,
      reads: index === 0 ? [] : [`${names[index - 1]}/${names[index - 1]}`],
      files: 0,
    })),
    sources: names.map(path => ({ path, files: 1, readBy: [`${names[0]}/${names[0]}`] })),
  }),
);

test('whatever the names, Mermaid text is boxes, frames and arrows, and says the names again', () => {
  const unescaped = (text: string): string => {
    assert.match(text, /^(?:[\p{L}\p{M}\p{N} /._,()+=@!?~-]|#\d+;)*$/u);
    return text.replace(/#(\d+);/g, (_, code) => String.fromCodePoint(Number(code)));
  };
  fc.assert(
    fc.property(chain, graph => {
      const [head, ...lines] = mermaidText(drawingOf(graph)).trimEnd().split('\n');
      assert.equal(head, 'flowchart LR');
      const said: string[] = [];
      const known = new Set<string>();
      let open = 0;
      for (const line of lines) {
        const box = /^ *(?:subgraph )?([a-z]\d+)(?:\["(.*)"\]|\[\("(.*)"\)\])$/su.exec(line);
        const arrow = /^ {2}([a-z]\d+) --> ([a-z]\d+)$/.exec(line);
        if (box) {
          known.add(box[1] ?? '');
          said.push(unescaped(box[2] ?? box[3] ?? ''));
          if (line.includes('subgraph ')) open++;
        } else if (arrow) assert.ok(known.has(arrow[1] ?? '') && known.has(arrow[2] ?? ''));
        else {
          assert.equal(line, '  end');
          open--;
        }
      }
      assert.equal(open, 0);
      const names = graph.targets.map(visible);
      assert.deepEqual(said, [...names, ...names.flatMap(one => [one, one])]);
    }),
  );
});

const graphviz = spawnSync('dot', ['-V']).status === 0;

test('whatever the names, Graphviz reads DOT text and draws the names', {
  skip: !graphviz && 'needs Graphviz',
}, () => {
  interface Drawn {
    readonly _ldraw_?: readonly { readonly op: string; readonly text?: string }[];
  }
  fc.assert(
    fc.property(chain, graph => {
      const { status, stdout, stderr } = spawnSync('dot', ['-Tjson'], {
        input: dotText(drawingOf(graph)),
        encoding: 'utf8',
      });
      assert.equal(status, 0, stderr);
      const { objects, edges } = JSON.parse(stdout) as {
        readonly objects: readonly Drawn[];
        readonly edges: readonly unknown[];
      };
      const drawn = objects.flatMap(({ _ldraw_ = [] }) => _ldraw_.flatMap(({ text }) => text ?? []));
      const names = graph.targets.map(visible);
      assert.deepEqual(drawn.sort(), names.flatMap(one => [one, one, one]).sort());
      assert.equal(edges.length, 2 * names.length - 1);
    }),
    { numRuns: 40 },
  );
});
