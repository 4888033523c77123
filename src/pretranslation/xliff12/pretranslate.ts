/** XLIFF 1.2 documents, pretranslated: whole, or as they arrive. */
import type { Xliff12Part } from '../../formats/xliff12/document.js';
import type { PretranslationOptions } from '../options.js';
import { Xliff12Pretranslation } from './document.js';

/**
 * Puts what memories and a glossary know into an XLIFF 1.2 document, or one of an earlier version.
 *
 * Each segment gets its best candidates (`alt-trans`) and marks on its terms (`mrk` with `mtype="term"`, the translations
 * as its comment); with {@link PretranslationOptions.exact}, one without a translation gets the exact one. All else is as
 * in `pretranslate`: nothing is lost, and doing it twice is doing it once.
 *
 * @param parts - The document, as `parseXliff12Parts` reads it.
 * @returns The parts with additions, for `writeXliff12Parts`; a unit is held back until the text after it is known.
 * @throws `TarjomanError` `BAD_ARGUMENT` where an option is out of its range, or its language not the document's.
 * @example
 * ```ts
 * const xml = writeXliff12Parts(pretranslateXliff12(parseXliff12Parts(document), { memories, glossary }));
 * ```
 */
export function* pretranslateXliff12(
  parts: Iterable<Xliff12Part>,
  options: PretranslationOptions,
): Generator<Xliff12Part, void, void> {
  const document = new Xliff12Pretranslation(options);
  for (const part of parts) yield* document.add(part);
  yield* document.end();
}

/**
 * Puts what memories and a glossary know into an XLIFF 1.2 document, as {@link pretranslateXliff12} does, while it arrives.
 *
 * @param parts - The document, for example from `readXliff12Parts`.
 * @returns The parts with additions, for `streamXliff12Parts`.
 * @throws `TarjomanError` As {@link pretranslateXliff12}, when the generator comes to the part.
 * @example
 * ```ts
 * const parts = streamXliff12Pretranslation(readXliff12Parts(createReadStream('speech.xlf')), { memories });
 * for await (const piece of streamXliff12Parts(parts)) out.write(piece);
 * ```
 */
export async function* streamXliff12Pretranslation(
  parts: Iterable<Xliff12Part> | AsyncIterable<Xliff12Part>,
  options: PretranslationOptions,
): AsyncGenerator<Xliff12Part, void, void> {
  const document = new Xliff12Pretranslation(options);
  for await (const part of parts) yield* document.add(part);
  yield* document.end();
}
