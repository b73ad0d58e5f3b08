/** Does something to each of many, so many at once; after an error no more begin, and it rejects when all have ended. */
export const forEach = async <T>(
  all: Iterable<T>,
  atOnce: number,
  run: (one: T) => Promise<void>,
): Promise<void> => {
  const rest = all[Symbol.iterator]();
  let failed = false;
  const lane = async (): Promise<void> => {
    for (let next = rest.next(); next.done !== true && !failed; next = rest.next())
      await run(next.value).catch(error => {
        failed = true;
        throw error;
      });
  };
  const lanes = await Promise.allSettled(Array.from({ length: atOnce }, lane));
  for (const ended of lanes) if (ended.status === 'rejected') throw ended.reason;
};
