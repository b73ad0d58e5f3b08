import type { Node } from './model.ts';

const map = (id: string, inputs: readonly Node['items'][number]['inputs'][], rest: Partial<Node>): Node => ({
  id,
  value: false,
  coarse: false,
  slow: false,
  flaky: false,
  asks: [],
  items: inputs.map((inputs, index) => ({ name: `i${index}`, inputs })),
  ...rest,
});

/** Every kind of step, each reading another. */
export const NODES: readonly Node[] = [
  map('n0', [[{ file: 's0.txt' }], [{ file: 's1.txt' }], []], {}),
  map('n1', [[{ file: 'deep/s2.txt' }, { step: 'n0', item: 'i0', select: 'value' }], []], { value: true }),
  map('n2', [[{ step: 'n0' }, { step: 'n1' }]], { slow: true }),
  map('n3', [[{ step: 'n2' }], [{ step: 'n1', item: 'i1', select: '/digit' }]], {
    coarse: true,
    flaky: true,
    asks: [{ step: 'n0', item: 'i1' }],
  }),
];
