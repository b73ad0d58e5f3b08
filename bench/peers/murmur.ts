const FACTOR = 0xc6a4a7935bd1e995n;
const SEED = 0xdecafbaddecafbadn;
const SHIFT = 47n;

const times = (value: bigint): bigint => BigInt.asUintN(64, value * FACTOR);

/** MurmurHash64A (Austin Appleby, in the public domain) of a text, as ninja's log keeps a command. */
export function murmur(text: string): bigint {
  const bytes = Buffer.from(text);
  const whole = bytes.length - (bytes.length % 8);
  let hash = SEED ^ times(BigInt(bytes.length));
  for (let at = 0; at < whole; at += 8) {
    const word = times(bytes.readBigUInt64LE(at));
    hash = times(hash ^ times(word ^ (word >> SHIFT)));
  }
  if (whole < bytes.length) {
    const rest = Buffer.alloc(8);
    bytes.copy(rest, 0, whole);
    hash = times(hash ^ rest.readBigUInt64LE(0));
  }
  hash = times(hash ^ (hash >> SHIFT));
  return hash ^ (hash >> SHIFT);
}
