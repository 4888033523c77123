/** A failing input without what does not matter. */

/** Most tries, and most milliseconds. */
const MOST_TRIES = 3_000;
const LONGEST = 30_000;

/**
 * Leaves out runs of bytes, long ones first, as long as the input still fails (Zeller's delta debugging, without complements):
 *
 *     ■■■■■■■■   halves, then quarters, … then single bytes
 *     ■■■■       what still fails is gone on with
 */
export async function shrunk(bytes: Uint8Array, fails: (bytes: Uint8Array) => Promise<boolean>): Promise<Uint8Array> {
  const end = performance.now() + LONGEST;
  let tries = 0;
  let smallest = bytes;
  for (let length = bytes.length >> 1; length >= 1; ) {
    let dropped = false;
    for (let at = 0; at < smallest.length; ) {
      tries += 1;
      if (tries > MOST_TRIES || performance.now() > end) return smallest;
      const candidate = new Uint8Array([...smallest.subarray(0, at), ...smallest.subarray(at + length)]);
      if (await fails(candidate)) {
        smallest = candidate;
        dropped = true;
      } else {
        at += length;
      }
    }
    if (!dropped || length > smallest.length) length = length === 1 ? 0 : length >> 1;
  }
  return smallest;
}
