// Sums over arrays that layers need on the way back.

/** grad[at] += value, where there is a gradient. */
export function add(grad: Float32Array | undefined, at: number, value: number): void {
  if (grad !== undefined) grad[at] = (grad[at] ?? 0) + value;
}

/** sum += values, place by place. */
export function addTo(sum: Float32Array, values: Float32Array): void {
  for (let i = 0; i < values.length; i++) sum[i] = (sum[i] ?? 0) + (values[i] ?? 0);
}

/** Adds every row of `rows`, which are as long as `sum`, to it. */
export function addRows(sum: Float32Array, rows: Float32Array): void {
  const width = sum.length;
  for (let at = 0; at < rows.length; at += width)
    for (let c = 0; c < width; c++) sum[c] = (sum[c] ?? 0) + (rows[at + c] ?? 0);
}

/** SiLU, and its slope where there is room for it. */
export function activate(x: Float32Array, y: Float32Array, slope: Float32Array): void {
  const wanted = slope.length > 0;
  for (let i = 0; i < x.length; i++) {
    const value = x[i] ?? 0;
    const open = 1 / (1 + Math.exp(-value));
    y[i] = value * open;
    if (wanted) slope[i] = open * (1 + value * (1 - open));
  }
}
