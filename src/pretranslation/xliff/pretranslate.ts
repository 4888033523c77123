/** XLIFF 2 documents, pretranslated: whole, or as they arrive. */
import type { XliffPart } from '../../formats/xliff/document.js';
import type { PretranslationOptions } from '../options.js';
import { XliffPretranslation } from './document.js';

/**
 * Puts what memories and a glossary know into an XLIFF 2 document.
 *
 * Each segment gets its best candidates (`mtc:match`) and the terms in it (`gls:glossEntry`), both referring to marked spans
 * of its source; with {@link PretranslationOptions.exact}, a segment without a translation gets the exact one. Nothing else
 * changes: targets, notes, other tools' candidates and comments stay. What an earlier pretranslation added is replaced, so
 * that doing it twice is doing it once. Units and annotations with `translate="no"` are left alone.
 *
 * @param parts - The document, as `parseXliffParts` reads it.
 * @returns The parts with additions, for `writeXliffParts`; a unit is held back until the text after it is known.
 * @throws `TarjomanError` `BAD_ARGUMENT` where an option is out of its range, or its language not that of the document
 *   or of a target in it.
 * @example
 * ```ts
 * const memories = [{ name: 'ministry.xlf', memory: TranslationMemory.from(units) }];
 * const xml = writeXliffParts(pretranslate(parseXliffParts(document), { memories, glossary, exact: true }));
 * ```
 */
export function* pretranslate(
  parts: Iterable<XliffPart>,
  options: PretranslationOptions,
): Generator<XliffPart, void, void> {
  const document = new XliffPretranslation(options);
  for (const part of parts) yield* document.add(part);
  yield* document.end();
}

/**
 * Puts what memories and a glossary know into an XLIFF 2 document, as {@link pretranslate} does, while it arrives.
 *
 * @param parts - The document, for example from `readXliffParts`.
 * @returns The parts with additions, for `streamXliffParts`.
 * @throws `TarjomanError` As {@link pretranslate}, when the generator comes to the part.
 * @example
 * ```ts
 * const parts = streamPretranslation(readXliffParts(createReadStream('speech.xlf')), { memories, glossary });
 * for await (const piece of streamXliffParts(parts)) out.write(piece);
 * ```
 */
export async function* streamPretranslation(
  parts: Iterable<XliffPart> | AsyncIterable<XliffPart>,
  options: PretranslationOptions,
): AsyncGenerator<XliffPart, void, void> {
  const document = new XliffPretranslation(options);
  for await (const part of parts) yield* document.add(part);
  yield* document.end();
}
