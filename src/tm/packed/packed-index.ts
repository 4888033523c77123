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
 * @throws TarjomanError `BAD_INDEX` where it is damaged.
 */
export function unpackIndex(container: Container, lang: string): SegmentIndex {
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
  return new SegmentIndex(new Vocabulary(read('slots'), read('wordStarts'), read('wordUnits')), arrays);
}

/** Languages that have an index. */
export function packedLanguages(container: Container): string[] {
  return container.names.flatMap((name) => (name.endsWith(LAST) ? [name.slice(0, -LAST.length)] : []));
}

function sectionName(lang: string, name: keyof Sections): string {
  return `${lang}/${name}`;
}

const LAST = '/slots';
