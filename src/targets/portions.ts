// Portions of a dataset's pictures: what is made of all of them is made of the portions first, so that an edit costs one.
import { crc32 } from 'node:zlib';

/** Some pictures by their places in the listing; the name is empty where they are all. */
export interface Portion {
  /** `7 of 64`. */
  readonly name: string;
  readonly pictures: readonly number[];
}

/** At most so many pictures a portion, on average. */
const SIZE = 128;

const known = new WeakMap<readonly string[], readonly Portion[]>();

/** By a digest of the name, so that a picture that comes or goes moves no other. */
export function portionsOf(names: readonly string[]): readonly Portion[] {
  let portions = known.get(names);
  if (portions === undefined) {
    const count = 2 ** Math.max(0, Math.ceil(Math.log2(names.length / SIZE)));
    const all = Array.from({ length: count }, (_, at) => ({
      name: count === 1 ? '' : `${at + 1} of ${count}`,
      pictures: [] as number[],
    }));
    names.forEach((name, at) => {
      all[crc32(name) % count]?.pictures.push(at);
    });
    portions = all.filter(({ pictures }) => pictures.length > 0);
    known.set(names, portions);
  }
  return portions;
}
