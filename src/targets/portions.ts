// Portions of a dataset's pictures: what is made of all of them is made of the portions first, so that an edit costs one.
import { crc32 } from 'node:zlib';

/** The pictures of a dataset in portions, in columns with a place a portion. */
export interface Portions {
  /** `7 of 64`; empty where there is one alone. */
  readonly names: readonly string[];
  readonly pictures: readonly (readonly string[])[];
  /** The places of these pictures in the listing. */
  readonly places: readonly (readonly number[])[];
}

/** At most so many pictures a portion, on average. */
const SIZE = 128;

const known = new WeakMap<readonly string[], Portions>();

/** By a digest of the name, so that a picture that comes or goes moves no other. */
export function portionsOf(names: readonly string[]): Portions {
  let portions = known.get(names);
  if (portions === undefined) {
    const count = 2 ** Math.max(0, Math.ceil(Math.log2(names.length / SIZE)));
    const all = Array.from({ length: count }, (): number[] => []);
    names.forEach((name, at) => {
      all[crc32(name) % count]?.push(at);
    });
    const filled = [...all.keys()].filter(at => all[at]?.length !== 0);
    const places = filled.map(at => all[at] ?? []);
    portions = {
      names: filled.map(at => (count === 1 ? '' : `${at + 1} of ${count}`)),
      pictures: places.map(some => some.map(at => names[at] ?? '')),
      places,
    };
    known.set(names, portions);
  }
  return portions;
}
