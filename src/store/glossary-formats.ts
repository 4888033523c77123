/** The formats that a glossary in a file can have, by the endings of names. */
import { csvLosses, parseCsv, writeCsv } from '../formats/csv/index.js';
import type { GlossaryReadOptions } from '../formats/glossary-finding.js';
import { glossaryJsonLosses, parseGlossaryJson, writeGlossaryJson } from '../formats/glossary-json/index.js';
import type { GlossaryLossKind } from '../formats/glossary-losses.js';
import { type GlossaryLang, omegatLosses, parseOmegat, writeOmegat } from '../formats/omegat/index.js';
import { parseTbx, parseTbxParts, type TbxVersion, tbxLosses, writeTbx, writeTbxParts } from '../formats/tbx/index.js';
import type { Concept } from '../glossary/concept.js';
import { decodeText } from '../internal/decode-text.js';
import { refuseNul } from './files.js';

/** How to read a glossary, and what its file may not say. */
export interface GlossaryReading extends GlossaryReadOptions {
  /** Language of the first column of a glossary of OmegaT. */
  readonly from?: GlossaryLang;
  /** Whether to refuse TBX that breaks a rule of its dialect. */
  readonly strict: boolean;
  /** Told of what a concept of the file has and ours does not hold. */
  readonly onLoss?: (id: string, kinds: readonly GlossaryLossKind[]) => void;
}

/** How to write a glossary. */
export interface GlossaryWriting {
  /** Language of the first column of a glossary of OmegaT. */
  readonly from?: GlossaryLang;
  /** The file's name. */
  readonly file: string;
}

/** How to copy a glossary. */
interface GlossaryCopying extends Pick<GlossaryReading, 'strict'> {
  /** Whether a file of another version than the format's is not copied. */
  readonly sameVersion: boolean;
}

/** A format that a glossary can be read from and written to. */
export interface GlossaryFormat {
  /** What people call it. */
  readonly name: string;
  /** File endings that mean it. */
  readonly endings: readonly string[];
  /** Reads the concepts of a file. */
  read(bytes: Uint8Array, options: GlossaryReading): Concept[];
  /** Writes concepts. */
  write(concepts: readonly Concept[], options: GlossaryWriting): string;
  /** What of a concept it has no place for. */
  losses(concept: Concept, options: GlossaryWriting): readonly GlossaryLossKind[];
  /** Reads and writes a file with all that is in it; absent where concepts are all that there is. */
  copy?(bytes: Uint8Array, options: GlossaryCopying): string | undefined;
}

/** The formats by the names that the command line has for them. */
export const GLOSSARY_FORMATS = {
  tbx: { name: 'TBX', endings: ['.tbx'], ...tbx(3) },
  tbx2: { name: 'TBX v2', endings: [], ...tbx(2) },
  csv: {
    name: 'CSV',
    endings: ['.csv', '.tsv'],
    read: (bytes, options) => parseCsv(textOf(bytes), options),
    write: (concepts, { file }) => writeCsv(concepts, { delimiter: /\.tsv$/iu.test(file) ? '\t' : ',' }),
    losses: (concept) => csvLosses(concept),
  },
  omegat: {
    name: 'OmegaT',
    endings: ['.utf8', '.txt', '.tab'],
    read: (bytes, options) => parseOmegat(textOf(bytes), options),
    write: (concepts, options) => writeOmegat(concepts, options),
    losses: (concept, options) => omegatLosses(concept, options),
  },
  json: {
    name: 'JSON',
    endings: ['.json'],
    read: (bytes, options) => parseGlossaryJson(textOf(bytes), options),
    write: (concepts) => writeGlossaryJson(concepts),
    losses: (concept) => glossaryJsonLosses(concept),
  },
} as const satisfies Readonly<Record<string, GlossaryFormat>>;

/** The format that the ending of a name means. */
export function glossaryFormatByEnding(file: string): GlossaryFormat | undefined {
  const name = file.toLowerCase();
  return Object.values<GlossaryFormat>(GLOSSARY_FORMATS).find(({ endings }) =>
    endings.some((ending) => name.endsWith(ending)),
  );
}

/** A version of TBX; either is read by both. */
function tbx(version: TbxVersion): Omit<GlossaryFormat, 'name' | 'endings'> {
  return {
    read: (bytes, options) => readTbx(bytes, options),
    write: (concepts) => writeTbx(concepts, { version }),
    losses: (concept) => tbxLosses(concept),
    copy: (bytes, { strict, sameVersion }) => {
      const parts = parseTbxParts(bytes, { strict });
      const isOld = parts.some((part) => part.kind === 'start' && /(?:^|:)martif$/u.test(part.name));
      return sameVersion && isOld !== (version === 2) ? undefined : writeTbxParts(parts);
    },
  };
}

function readTbx(bytes: Uint8Array, { strict, onLoss }: GlossaryReading): Concept[] {
  if (onLoss === undefined) return parseTbx(bytes, { strict });
  return parseTbx(bytes, {
    strict,
    onLoss,
    onSkipped: ({ entry: { attributes = {} }, line }) => {
      const { id = `line ${line}` } = attributes;
      onLoss(id, ['no-terms']);
    },
  });
}

/** Text in UTF-8, or in UTF-16 with a byte order mark. */
function textOf(bytes: Uint8Array): string {
  const text = decodeText(bytes);
  refuseNul(text);
  return text;
}
