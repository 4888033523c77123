/**
 * Where a property of a unit can be written into the text of its file without touching the rest.
 *
 *     XLIFF 2     <unit id="u1">¦<segment>…            or in the metadata that the unit has
 *     XLIFF 1.2   <target>…</target>¦</trans-unit>
 *     TMX         <tu tuid="u1">¦<tuv>…
 *     JSONL       {"id":"u1",…,"details":…¦}
 *
 * Units may have other names in their file than in a memory, and files may have several of one name, so there may be several
 * places, likelier ones first; whoever takes one reads what comes of it.
 */
import { readJsonl } from '../../formats/jsonl/index.js';
import { readTmx } from '../../formats/tmx/index.js';
import { readXliff } from '../../formats/xliff/index.js';
import { readXliff12 } from '../../formats/xliff12/index.js';
import { documentName } from '../../store/files.js';
import { MEMORY_FORMATS, type MemoryFormat } from '../../store/formats.js';
import type { Property, Unit } from '../../tm/unit.js';
import { jsonlInsertions } from './jsonl-insertions.js';
import { tmxInsertions, xliff12Insertions, xliffInsertions } from './xml-insertions.js';

/** What is to be put in the place of what. */
export interface Insertion {
  /** Offset of what is replaced; nothing where it is the end, too. */
  readonly start: number;
  /** Offset after it. */
  readonly end: number;
  /** What is put there. */
  readonly by: string;
}

type Bytes = AsyncGenerator<Uint8Array>;

/** How to change a format. */
interface Places {
  /** The places for a property of the unit with this identifier. */
  find(text: string, id: string, property: Property): Iterable<Insertion>;
  /** Reads the file after it was changed, as it was read before. */
  read(bytes: Bytes, unit: Unit, file: string): AsyncGenerator<Unit, void, void>;
}

const PLACES: ReadonlyMap<MemoryFormat, Places> = new Map<MemoryFormat, Places>([
  [MEMORY_FORMATS.xliff, { find: xliffInsertions, read: (bytes) => readXliff(bytes) }],
  [MEMORY_FORMATS.xliff12, { find: xliff12Insertions, read: (bytes) => readXliff12(bytes) }],
  [
    MEMORY_FORMATS.tmx,
    { find: tmxInsertions, read: (bytes, _, file) => readTmx(bytes, { document: documentName(file) }) },
  ],
  [
    MEMORY_FORMATS.jsonl,
    { find: jsonlInsertions, read: (bytes, _, file) => readJsonl(bytes, { document: documentName(file) }) },
  ],
]);

/** How to change files of a format; `undefined` where it has no place for properties. */
export function insertionsFor(format: MemoryFormat): Places | undefined {
  return PLACES.get(format);
}
