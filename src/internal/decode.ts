/**
 * The bytes of an XML document into text, in the encoding that they or their declaration say.
 *
 * XML 1.0 needs no name for UTF-8 and UTF-16; the first bytes tell how to read the declaration, and that tells the rest:
 *
 *     EF BB BF         UTF-8, marked          3C 00 3F 00    UTF-16LE without a mark
 *     FF FE            UTF-16LE, marked       00 3C 00 3F    UTF-16BE without a mark
 *     FE FF            UTF-16BE, marked       others         as declared; UTF-8 where nothing is
 *
 * A declaration that contradicts the bytes is a fatal error in XML, and is one here: whoever guesses damages texts.
 *
 * @see XML 1.0, section 4.3.3 and appendix F
 */
import { TarjomanError } from '../errors.js';
import { type ByteSource, concat, piecesOf } from './byte-source.js';
import { type Decoder, decodeAll, decodeStream, UnicodeDecoder, type UnicodeEncoding } from './decoder.js';
import { LegacyDecoder, standardName } from './legacy-decoder.js';
import { UTF_8 } from './utf8.js';
import { UTF_16BE, UTF_16LE } from './utf16.js';

/** Bytes at the start within which the XML declaration must end. */
const HEAD = 1_024;

/** Text of an XML document that is given as text or as bytes, without its byte order mark; throws as {@link decodeXml}. */
export function xmlText(input: string | Uint8Array): string {
  if (ArrayBuffer.isView(input)) return decodeXml(input);
  if (typeof input !== 'string') {
    throw new TarjomanError('BAD_ARGUMENT', `a document is given as a ${typeof input}: give a string or a Uint8Array`);
  }
  return input.startsWith('\uFEFF') ? input.slice(1) : input;
}

/**
 * Text of an XML document, without its byte order mark.
 *
 * @throws {TarjomanError} `BAD_ENCODING` where the bytes are not in their encoding, with the offset of the first bad one
 *   where it can be told; where the declaration contradicts them; where the platform does not know the encoding.
 */
export function decodeXml(bytes: Uint8Array): string {
  return decodeAll(bytes, decoderFor(bytes.subarray(0, HEAD)));
}

/** Text of an XML document chunk by chunk; no character is cut, and empty pieces are left out. Throws as {@link decodeXml}. */
export async function* decodeXmlStream(source: ByteSource): AsyncGenerator<string, void, void> {
  const pieces = piecesOf(source);
  try {
    let head: Uint8Array = new Uint8Array(0);
    while (head.length < HEAD) {
      const { done, value } = await pieces.next();
      if (done) break;
      head = concat(head, value);
    }
    yield* decodeStream(startingWith(head, pieces), decoderFor(head.subarray(0, HEAD)));
  } finally {
    await pieces.return();
  }
}

async function* startingWith(
  head: Uint8Array,
  rest: AsyncGenerator<Uint8Array, void, void>,
): AsyncGenerator<Uint8Array, void, void> {
  yield head;
  yield* rest;
}

/** How a document starts. */
interface Start {
  readonly bytes: readonly number[];
  /** What it says of the encoding, for people: `the file …`. */
  readonly says: string;
  /** Absent where we do not read it. */
  readonly encoding?: UnicodeEncoding;
}

/** Longer marks first, since that of UTF-32LE starts with that of UTF-16LE. */
const STARTS: readonly Start[] = [
  { bytes: [0xff, 0xfe, 0, 0], says: 'has the mark of UTF-32' },
  { bytes: [0, 0, 0xfe, 0xff], says: 'has the mark of UTF-32' },
  { bytes: [0x3c, 0, 0, 0], says: 'is UTF-32' },
  { bytes: [0, 0, 0, 0x3c], says: 'is UTF-32' },
  { bytes: [0x4c, 0x6f, 0xa7, 0x94], says: 'is EBCDIC' },
  { bytes: [0xef, 0xbb, 0xbf], says: 'has the mark of UTF-8', encoding: UTF_8 },
  { bytes: [0xff, 0xfe], says: 'has the mark of UTF-16LE', encoding: UTF_16LE },
  { bytes: [0xfe, 0xff], says: 'has the mark of UTF-16BE', encoding: UTF_16BE },
  { bytes: [0x3c, 0, 0x3f, 0], says: 'is UTF-16LE', encoding: UTF_16LE },
  { bytes: [0, 0x3c, 0, 0x3f], says: 'is UTF-16BE', encoding: UTF_16BE },
];

/** The decoder for a document with these first bytes. */
function decoderFor(head: Uint8Array): Decoder {
  const start = STARTS.find(({ bytes }) => bytes.every((byte, i) => head[i] === byte));
  if (start !== undefined && start.encoding === undefined) {
    throw new TarjomanError('BAD_ENCODING', `the file ${start.says}, which is not read: save it as UTF-8`);
  }
  const declared = declaredEncoding(head);
  if (start?.encoding !== undefined) {
    if (declared !== undefined && !means(declared, start.encoding)) throw contradiction(declared, start.says);
    return new UnicodeDecoder(start.encoding);
  }
  if (declared === undefined || means(declared, UTF_8)) return new UnicodeDecoder(UTF_8);
  const name = standardName(declared);
  if (name === undefined) {
    const message = `the XML declaration says ${declared}, an encoding that is not known here: save the file as UTF-8`;
    throw new TarjomanError('BAD_ENCODING', `${message} and declare that`);
  }
  if (name.startsWith('utf-16')) throw contradiction(declared, 'is not UTF-16: its letters have one byte');
  return new LegacyDecoder(declared);
}

/** Whether a label can mean the encoding; `UTF-16` alone means either order. */
function means(label: string, { label: actual }: UnicodeEncoding): boolean {
  const name = standardName(label); // UTF-16LE for `UTF-16`
  return name === actual || (name === UTF_16LE.label && actual === UTF_16BE.label && !/le$/i.test(label));
}

function contradiction(declared: string, says: string): TarjomanError {
  const message = `the XML declaration says ${declared}, but the file ${says}: correct the declaration`;
  return new TarjomanError('BAD_ENCODING', `${message}, or save the file as it says`);
}

/** The encoding that the XML declaration names, if it does. */
function declaredEncoding(head: Uint8Array): string | undefined {
  // The declaration is ASCII, so that its text is what is left of UTF-16 or a mark without their other bytes.
  const ascii = String.fromCharCode(...head.filter((byte) => byte > 0 && byte < 0x80));
  if (!/^<\?xml[ \t\r\n]/.test(ascii)) return undefined;
  const end = ascii.indexOf('?>');
  if (end < 0) {
    if (head.length < HEAD) return undefined; // cut off; the parser says so
    const message = `the XML declaration does not end within ${HEAD} bytes: shorten it`;
    throw new TarjomanError('BAD_ENCODING', message);
  }
  for (const [, name, , value] of ascii.slice('<?xml'.length, end).matchAll(PSEUDO_ATTRIBUTE)) {
    if (name === 'encoding') return value;
  }
  return undefined;
}

/** One after another from the start, so that nothing inside a value is taken for one. */
const PSEUDO_ATTRIBUTE = /\s+([a-z]+)\s*=\s*(["'])([^"']*)\2/gy;
