/**
 * The arrays of an index, made of all segments at once.
 *
 *     sequences   | 3 0 7 | 0 5 | …        the words of segments as they came, one segment after another
 *     segments    | 5 | 0 | 9 | …          the same segments in the order of their new numbers
 */
import { ESCAPE } from './segment-index.js';
import { bitOf } from './signature.js';

/** A word that is in more than one of so many segments is never among the rare ones of a query, or hardly. */
const UNSIGNED_SHARE = 5;

/** Old numbers of words in the order of the new ones: the most frequent first, equally frequent ones as they came. */
export function mostFrequentFirst(counts: Int32Array): Int32Array {
  let most = 0;
  for (const count of counts) most = Math.max(most, count);
  // One number a word that sorts by both: below 2^53 for any index that fits into memory.
  const keys = Float64Array.from(counts, (count, word) => (most - count) * counts.length + word).sort();
  return Int32Array.from(keys, (key) => key % counts.length);
}

/** Segments in the order of their new numbers: by length, then those together that have a rare word in common. */
export function byLength(sequences: Int32Array, starts: Int32Array) {
  const count = starts.length - 1;
  const perLength = new Map<number, number>();
  for (let segment = 0; segment < count; segment++) {
    const length = (starts[segment + 1] as number) - (starts[segment] as number);
    perLength.set(length, (perLength.get(length) ?? 0) + 1);
  }
  const lengths = Int32Array.from(perLength.keys()).sort();
  const lengthStarts = new Int32Array(lengths.length + 1);
  const next = new Map<number, number>();
  for (let i = 0; i < lengths.length; i++) {
    const length = lengths[i] as number;
    next.set(length, lengthStarts[i] as number);
    lengthStarts[i + 1] = (lengthStarts[i] as number) + (perLength.get(length) as number);
  }
  const keys = new Float64Array(count);
  for (let segment = 0; segment < count; segment++) {
    const from = starts[segment] as number;
    const end = starts[segment + 1] as number;
    let rarest = 0;
    for (let i = from; i < end; i++) rarest = Math.max(rarest, sequences[i] as number);
    const place = next.get(end - from) as number;
    next.set(end - from, place + 1);
    keys[place] = rarest * count + segment;
  }
  for (let i = 0; i < lengths.length; i++) keys.subarray(lengthStarts[i], lengthStarts[i + 1]).sort();
  return { segments: Int32Array.from(keys, (key) => key % count), lengths, lengthStarts };
}

/** The words of all segments as codes. */
export function encode(sequences: Int32Array, starts: Int32Array, segments: Int32Array) {
  let length = sequences.length;
  for (const word of sequences) if (word >= ESCAPE) length++;
  const codes = new Uint16Array(length);
  const codeStarts = new Int32Array(segments.length + 1);
  let at = 0;
  for (let i = 0; i < segments.length; i++) {
    const old = segments[i] as number;
    for (let k = starts[old] as number; k < (starts[old + 1] as number); k++) {
      const word = sequences[k] as number;
      if (word >= ESCAPE) codes[at++] = ESCAPE | (word >>> 16);
      codes[at++] = word & 0xffff;
    }
    codeStarts[i + 1] = at;
  }
  return { codes, codeStarts };
}

/** For each word the segments that have it. The loops are plain: calling a function for each word takes ten times as long. */
export function post(sequences: Int32Array, starts: Int32Array, segments: Int32Array, words: number) {
  const { postingStarts, signed } = roomForPostings(sequences, starts, words);
  const postings = new Int32Array(postingStarts[words] as number);
  const next = postingStarts.slice(0, words);
  const last = new Int32Array(words).fill(-1); // by word: the segment that it was met in last
  const signatures = signaturesOf(sequences, starts, segments);
  for (let segment = 0; segment < segments.length; segment++) {
    const old = segments[segment] as number;
    const signature = signatures[segment] as number;
    const end = starts[old + 1] as number;
    for (let k = starts[old] as number; k < end; k++) {
      const word = sequences[k] as number;
      if (last[word] === segment) continue;
      last[word] = segment;
      const at = next[word] as number;
      postings[at] = segment;
      if (word < signed) {
        next[word] = at + 1;
      } else {
        postings[at + 1] = signature;
        next[word] = at + 2;
      }
    }
  }
  return { postings, postingStarts, signed: Int32Array.of(signed) };
}

/** Where the postings of each word begin, and the first word that has signatures. */
function roomForPostings(sequences: Int32Array, starts: Int32Array, words: number) {
  const counts = new Int32Array(words);
  const last = new Int32Array(words).fill(-1);
  const segments = starts.length - 1;
  for (let segment = 0; segment < segments; segment++) {
    const end = starts[segment + 1] as number;
    for (let k = starts[segment] as number; k < end; k++) {
      const word = sequences[k] as number;
      if (last[word] === segment) continue;
      last[word] = segment;
      counts[word] = (counts[word] as number) + 1;
    }
  }
  let signed = words;
  while (signed > 0 && (counts[signed - 1] as number) * UNSIGNED_SHARE <= segments) signed--;
  const postingStarts = new Int32Array(words + 1);
  for (let word = 0; word < words; word++) {
    const count = counts[word] as number;
    postingStarts[word + 1] = (postingStarts[word] as number) + (word < signed ? count : count * 2);
  }
  return { postingStarts, signed };
}

function signaturesOf(sequences: Int32Array, starts: Int32Array, segments: Int32Array): Int32Array {
  const signatures = new Int32Array(segments.length);
  for (let segment = 0; segment < segments.length; segment++) {
    const old = segments[segment] as number;
    let signature = 0;
    for (let k = starts[old] as number; k < (starts[old + 1] as number); k++)
      signature |= bitOf(sequences[k] as number);
    signatures[segment] = signature;
  }
  return signatures;
}

/** What the owner calls the texts of each segment. */
export function enter(names: Int32Array, oldSegments: Int32Array, segments: Int32Array) {
  const renumbered = new Int32Array(segments.length);
  for (let segment = 0; segment < segments.length; segment++) renumbered[segments[segment] as number] = segment;
  const entryStarts = new Int32Array(segments.length + 1);
  for (const old of oldSegments) {
    const after = (renumbered[old] as number) + 1;
    entryStarts[after] = (entryStarts[after] as number) + 1;
  }
  for (let segment = 0; segment < segments.length; segment++) {
    entryStarts[segment + 1] = (entryStarts[segment + 1] as number) + (entryStarts[segment] as number);
  }
  const entries = new Int32Array(names.length);
  const next = entryStarts.slice();
  for (let i = 0; i < names.length; i++) {
    const segment = renumbered[oldSegments[i] as number] as number;
    const at = next[segment] as number;
    entries[at] = names[i] as number;
    next[segment] = at + 1;
  }
  return { entries, entryStarts };
}
