/** Writes an integer with thousands separated and, if given, its noun: `1 item`, `1,200 items`. */
export const count = (n: number, noun?: string): string => {
  const digits = String(n).replace(/\B(?=(\d{3})+$)/g, ',');
  return noun === undefined ? digits : `${digits} ${noun}${n === 1 ? '' : 's'}`;
};

/** Writes milliseconds as a person says them: `40 ms`, `1.2 s`, `48 s`, `3 min 20 s`, `2 h 05 min`. */
export const duration = (ms: number): string => {
  if (ms < 100) return `${Math.round(ms)} ms`;
  if (ms < 9_950) return `${(ms / 1000).toFixed(1)} s`;
  const seconds = Math.round(ms / 1000);
  if (seconds < 60) return `${seconds} s`;
  if (seconds < 3600) return `${Math.floor(seconds / 60)} min ${two(seconds % 60)} s`;
  const minutes = Math.round(seconds / 60);
  return `${Math.floor(minutes / 60)} h ${two(minutes % 60)} min`;
};

const two = (n: number): string => String(n).padStart(2, '0');

/** Writes a word so that a shell reads it as one. */
export const shellWord = (word: string): string =>
  /^[\p{L}\p{N}_@%+=:,./-]+$/u.test(word) ? word : `'${word.replaceAll("'", "'\\''")}'`;

/** Names an item of a step; a step that has only one is named alone. */
export const itemName = (step: string, item: string): string => (item === '' ? step : `${item} of ${step}`);
