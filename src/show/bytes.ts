const UNITS = ['kB', 'MB', 'GB', 'TB'] as const;

/** Writes bytes as disks are sold: `512 bytes`, `3.4 kB`, `144 MB`. */
export const bytes = (n: number): string => {
  if (n < 1000) return `${n} byte${n === 1 ? '' : 's'}`;
  let value = n;
  let unit = '';
  for (const next of UNITS) {
    if (value < 999.5) break;
    value /= 1000;
    unit = next;
  }
  return `${value < 99.95 ? value.toFixed(1) : Math.round(value)} ${unit}`;
};
