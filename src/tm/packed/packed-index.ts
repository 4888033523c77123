/** An index as sections of a container: its arrays as they are. */
import { type IndexArrays, SegmentIndex } from '../inverted/segment-index.js';
import { Vocabulary } from '../inverted/vocabulary.js';
import type { Container, ContainerWriter } from './container.js';

/** The sections of an index, and what numbers they are of. */
const SECTIONS = {
  slots: Int32Array,
  wordStarts: Int32Array,
  wordUnits: Uint16Array,
  lengths: Int32Array,
  lengthStarts: Int32Array,
  codes: Uint16Array,
  codeStarts: Int32Array,
  postings: Int32Array,
  postingStarts: Int32Array,
  signed: Int32Array,
  entries: Int32Array,
  entryStarts: Int32Array,
} as const satisfies Readonly<Record<keyof Sections, unknown>>;

/** Their numbers. */
interface Sections extends IndexArrays {
  readonly slots: Int32Array;
  readonly wordStarts: Int32Array;
  readonly wordUnits: Uint16Array;
}

/** Writes the index of a language. */
export function* packIndex(
  index: SegmentIndex,
  lang: string,
  writer: ContainerWriter,
): Generator<Uint8Array, void, void> {
  const { slots, starts, units } = index.vocabulary;
  const sections: Sections = { ...index.arrays, slots, wordStarts: starts, wordUnits: units };
  for (const name of Object.keys(SECTIONS) as (keyof Sections)[]) {
    yield* writer.section(sectionName(lang, name), sections[name]);
  }
}

/**
 * The index of a language.
 *
 * @param units - The number of units that its entries are of.
 * @throws TarjomanError `BAD_INDEX` where it is damaged.
 */
export function unpackIndex(container: Container, lang: string, units: number): SegmentIndex {
  const read = <Name extends keyof Sections>(name: Name): Sections[Name] => {
    const bytes = container.bytes(sectionName(lang, name));
    const Kind = SECTIONS[name];
    if (bytes.length % Kind.BYTES_PER_ELEMENT !== 0)
      throw container.damaged(`has an odd section ${JSON.stringify(name)}`);
    return new Kind(bytes.buffer, bytes.byteOffset, bytes.length / Kind.BYTES_PER_ELEMENT) as unknown as Sections[Name];
  };
  const arrays: IndexArrays = {
    lengths: read('lengths'),
    lengthStarts: read('lengthStarts'),
    codes: read('codes'),
    codeStarts: read('codeStarts'),
    postings: read('postings'),
    postingStarts: read('postingStarts'),
    signed: read('signed'),
    entries: read('entries'),
    entryStarts: read('entryStarts'),
  };
  const words = { slots: read('slots'), wordStarts: read('wordStarts'), wordUnits: read('wordUnits') };
  if (!fitTogether({ ...arrays, ...words }, units)) throw container.damaged('has numbers that do not fit together');
  return new SegmentIndex(new Vocabulary(words.slots, words.wordStarts, words.wordUnits), arrays);
}

/**
 * Whether a search can trust the numbers as far as that it ends, takes no more memory than the index and points at no unit
 * that is not there. Sums tell damage; this is for what was written wrong.
 */
function fitTogether(sections: Sections, units: number): boolean {
  const { lengths, lengthStarts, codes, codeStarts, postings, postingStarts, entries, entryStarts } = sections;
  return (
    areStarts(sections.wordStarts, sections.wordUnits.length) &&
    areStarts(postingStarts, postings.length) &&
    postingStarts.length === sections.wordStarts.length &&
    areStarts(codeStarts, codes.length) &&
    areStarts(entryStarts, entries.length) &&
    entryStarts.length === codeStarts.length &&
    areStarts(lengthStarts, codeStarts.length - 1) &&
    lengthStarts.length === lengths.length + 1 &&
    lengths.every((length, i) => length > (i === 0 ? 0 : (lengths[i - 1] as number)) && length <= codes.length) &&
    areBelow(entries, 2 * units)
  );
}

/** Whether these are the places where lists begin, one after another, in an array of this length, and where the last ends. */
function areStarts(starts: Int32Array, length: number): boolean {
  for (let i = 1; i < starts.length; i++) if ((starts[i] as number) < (starts[i - 1] as number)) return false;
  return starts[0] === 0 && starts[starts.length - 1] === length;
}

function areBelow(numbers: Int32Array, limit: number): boolean {
  for (let i = 0; i < numbers.length; i++)
    if (!((numbers[i] as number) >= 0 && (numbers[i] as number) < limit)) return false;
  return true;
}

/** Languages that have an index. */
export function packedLanguages(container: Container): string[] {
  return container.names.flatMap((name) => (name.endsWith(LAST) ? [name.slice(0, -LAST.length)] : []));
}

function sectionName(lang: string, name: keyof Sections): string {
  return `${lang}/${name}`;
}

const LAST = '/slots';
