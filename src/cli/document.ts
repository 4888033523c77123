/** Documents that are to be translated, whatever their format: told by their root, not by their name. */
import { TarjomanError } from '../errors.js';
import { readXliffParts } from '../formats/xliff/read-parts.js';
import { streamXliffParts } from '../formats/xliff/write-parts.js';
import { readXliff12Parts } from '../formats/xliff12/read-parts.js';
import { streamXliff12Parts } from '../formats/xliff12/write-parts.js';
import { isXliff1, rootOf } from '../internal/root-element.js';
import { decodeUtf8 } from '../internal/utf8.js';
import type { PretranslationOptions } from '../pretranslation/options.js';
import { textDocument } from '../pretranslation/text-document.js';
import { streamPretranslation } from '../pretranslation/xliff/pretranslate.js';
import { streamXliff12Pretranslation } from '../pretranslation/xliff12/pretranslate.js';
import { refuseNul, shown, streamBytes } from '../store/files.js';

/** What a plain text does not say of itself. */
interface TextFacts {
  /** Its language; otherwise the script of most of its letters tells. */
  readonly from?: string;
  /** Its name. */
  readonly document: string;
}

type Bytes = AsyncGenerator<Uint8Array, void, void>;
type Pieces = AsyncGenerator<string, void, void>;

/**
 * Pretranslates the document in a file.
 *
 * @throws TarjomanError `UNKNOWN_FORMAT` where it is XML, but no XLIFF; as reading XLIFF and text does, with the file's name.
 */
export async function* pretranslated(file: string, facts: TextFacts, options: PretranslationOptions): Pieces {
  try {
    const { root, whole } = await rootOf(streamBytes(file));
    if (isXliff1(root)) yield* xliff12(whole, options);
    else if (root?.name === 'xliff' || XLIFF_ENDING.test(file)) yield* xliff(whole, options);
    else if (root === undefined || TEXT_ENDING.test(file)) yield* text(whole, facts, options);
    else {
      const message = `a <${root.name}> document: give XLIFF or a plain text, whose name ends in .txt`;
      throw new TarjomanError('UNKNOWN_FORMAT', message);
    }
  } catch (error) {
    throw error instanceof TarjomanError ? error.in(shown(file)) : error;
  }
}

const XLIFF_ENDING = /\.(?:xlf|xliff)$/i;
const TEXT_ENDING = /\.txt$/i;

function xliff(bytes: Bytes, options: PretranslationOptions): Pieces {
  return streamXliffParts(streamPretranslation(readXliffParts(bytes), options));
}

function xliff12(bytes: Bytes, options: PretranslationOptions): Pieces {
  return streamXliff12Parts(streamXliff12Pretranslation(readXliff12Parts(bytes), options));
}

async function* text(bytes: Bytes, { from, document }: TextFacts, options: PretranslationOptions): Pieces {
  const read = await textOf(bytes);
  const sourceLang = from ?? languageOf(read);
  const { targetLang } = options;
  const parts = textDocument(read, { sourceLang, document, ...(targetLang !== undefined && { targetLang }) });
  yield* streamXliffParts(streamPretranslation(parts, options));
}

/** Persian or English, by the script of most letters at the beginning. */
function languageOf(text: string): 'fa' | 'en' {
  const letters = text.slice(0, 10_000).match(/\p{L}/gu) ?? [];
  const persian = letters.filter((letter) => /\p{Script=Arabic}/u.test(letter)).length;
  return persian * 2 >= letters.length ? 'fa' : 'en';
}

async function textOf(bytes: Bytes): Promise<string> {
  const chunks: Uint8Array[] = [];
  for await (const chunk of bytes) chunks.push(chunk);
  const read = decodeUtf8(Buffer.concat(chunks));
  refuseNul(read);
  return read;
}
