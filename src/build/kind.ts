// What an entry of a log of records tells of.

/** The first byte of an entry. */
export const KIND = {
  /** A recipe and its number, by which the records after it refer to it. */
  recipe: 1,
  /** Written before files are placed, so that none is forgotten if the process dies. */
  claim: 2,
  /** Written after. From now on this is what stands for the item. */
  made: 3,
  /** A result of an earlier key; only a compacted log has these. */
  past: 4,
  /** The item is no longer in the recipe. */
  gone: 5,
  /** The file is no longer ours to remove. */
  dropped: 6,
  /** As `made`, of an item that only evaluates: it is forgotten when another stands in its place. */
  value: 7,
  /** What stands under one recipe came out the same under another. */
  alias: 8,
} as const;
