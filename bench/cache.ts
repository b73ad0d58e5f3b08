import { homedir } from 'node:os';
import { join } from 'node:path';

/** What outlives a benchmark: the other tools, and projects that are kept. */
export const cache = join(process.env.XDG_CACHE_HOME ?? join(homedir(), '.cache'), 'sdbuild-bench');
