/** Danbooru's kinds of tags, and `rating`, which taggers add. */
export type Category = 'general' | 'artist' | 'copyright' | 'character' | 'meta' | 'rating';

/** The tags that a base model knows, from lists of the user's. All tags are in canonical form. */
export interface TagVocabulary {
  /** Whether it is a tag itself, not another name of one. */
  readonly has: (tag: string) => boolean;
  readonly category: (tag: string) => Category | undefined;
  /** What another name of a tag stands for: none when it is no such name, several when it is ambiguous. */
  readonly meaning: (alias: string) => readonly string[];
  /** Tags and other names at most two edits away, the nearest first; few. */
  readonly near: (tag: string) => readonly string[];
}
