/** Bytes of plain text, which has no declaration, into text. */
import { type ByteSource, concat, piecesOf } from './byte-source.js';
import { decodeAll, UnicodeDecoder, type UnicodeEncoding } from './decoder.js';
import { UTF_8 } from './utf8.js';
import { UTF_16BE, UTF_16LE } from './utf16.js';

/**
 * The text without its byte order mark. Bytes are UTF-8, or UTF-16 where they begin with its mark, as spreadsheets save it.
 *
 * @throws {TarjomanError} `BAD_ENCODING` with the offset of the first bad byte.
 */
export function decodeText(input: string | Uint8Array): string {
  if (typeof input === 'string') return input.startsWith('\uFEFF') ? input.slice(1) : input;
  return decodeAll(input, new UnicodeDecoder(encodingOf(input)));
}

/** As {@link decodeText} does, while the bytes arrive; no character is cut. */
export async function* decodeTextStream(source: ByteSource): AsyncGenerator<string, void, void> {
  let decoder: UnicodeDecoder | undefined;
  let head: Uint8Array = new Uint8Array(0);
  for await (const bytes of piecesOf(source)) {
    let piece = bytes;
    if (decoder === undefined) {
      piece = head = concat(head, bytes);
      if (head.length < 2) continue; // a byte order mark may be cut
      decoder = new UnicodeDecoder(encodingOf(head));
    }
    yield decoder.decode(piece);
  }
  yield decoder === undefined ? decodeAll(head, new UnicodeDecoder(UTF_8)) : decoder.end();
}

function encodingOf([first, second]: Uint8Array): UnicodeEncoding {
  if (first === 0xff && second === 0xfe) return UTF_16LE;
  return first === 0xfe && second === 0xff ? UTF_16BE : UTF_8;
}
