/** Encodings that are not Unicode's, such as windows-1256, by their names in the Encoding Standard. */
import { TarjomanError } from '../errors.js';
import type { Decoder } from './decoder.js';

/** Labels of ASCII, which the Encoding Standard takes for windows-1252; XML knows better what they allow. */
const ASCII = new Set(['us-ascii', 'ascii', 'ansi_x3.4-1968']);

/** Encodings whose characters may have several bytes, by their name in the Encoding Standard. */
const MULTI_BYTE = new Set(['gbk', 'gb18030', 'big5', 'euc-jp', 'iso-2022-jp', 'shift_jis', 'euc-kr']);

/**
 * Decodes an encoding by its label.
 *
 * As everywhere on the web, `ISO-8859-1` is read as windows-1252, which has printable characters where the former has
 * control characters that XML text has no use for.
 */
export class LegacyDecoder implements Decoder {
  readonly #label: string;
  readonly #decoder: InstanceType<typeof TextDecoder>;
  #offset = 0;

  /**
   * Makes a decoder.
   *
   * @param label - As the document declares it; must be one that `TextDecoder` knows.
   */
  constructor(label: string) {
    this.#label = label;
    this.#decoder = newDecoder(label);
  }

  decode(bytes: Uint8Array): string {
    if (ASCII.has(this.#label.toLowerCase())) {
      const bad = bytes.findIndex((byte) => byte >= 0x80);
      if (bad >= 0) throw this.#badByte(bad);
    }
    try {
      // Always as a stream: Node 20 takes windows-1252 for Latin-1 where it is given the whole.
      const text = this.#decoder.decode(bytes, { stream: true });
      this.#offset += bytes.length;
      return text;
    } catch (cause) {
      throw this.#badByte(this.#firstBadByte(bytes), cause);
    }
  }

  end(): string {
    try {
      return this.#decoder.decode();
    } catch (cause) {
      throw this.#badByte(undefined, cause);
    }
  }

  /** Where each byte is a character: the first that is none. */
  #firstBadByte(bytes: Uint8Array): number | undefined {
    if (MULTI_BYTE.has(this.#decoder.encoding)) return undefined;
    const decoder = newDecoder(this.#label);
    const bad = new Set<number>();
    for (let byte = 0; byte < 0x100; byte++) {
      try {
        decoder.decode(Uint8Array.of(byte));
      } catch {
        bad.add(byte);
      }
    }
    return bytes.findIndex((byte) => bad.has(byte));
  }

  #badByte(at: number | undefined, cause?: unknown): TarjomanError {
    const place = at === undefined ? '' : ` at byte ${this.#offset + at}`;
    const message = `not ${this.#label}${place}, which the XML declaration says it is: save the file as UTF-8 and declare that`;
    return new TarjomanError('BAD_ENCODING', message, { cause });
  }
}

/** The name of an encoding in the Encoding Standard; `undefined` where the platform does not know the label. */
export function standardName(label: string): string | undefined {
  try {
    return newDecoder(label).encoding;
  } catch {
    return undefined;
  }
}

function newDecoder(label: string): InstanceType<typeof TextDecoder> {
  return new TextDecoder(label, { fatal: true });
}
