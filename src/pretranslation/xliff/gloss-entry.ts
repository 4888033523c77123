/** What a glossary says of a term, as an entry of the Glossary Module: translations in the order in which they are preferred. */
import type { XliffGlossEntry } from '../../formats/xliff/modules.js';
import type { TermEntry } from '../terms.js';
import { xmlText } from '../xml-text.js';

/**
 * The entry.
 *
 * @param marker - Identifier of the span that has the term.
 * @param number - Its place among the entries of that span, from 1.
 * @param prefix - Prefix of the module's elements, where it is not the usual one.
 */
export function toGlossEntry(
  { term, translations, definition }: TermEntry,
  marker: string,
  number: number,
  prefix: string | undefined,
): XliffGlossEntry {
  const named = prefix === undefined ? {} : { prefix };
  return {
    ...named,
    id: `${marker}.${number}`,
    ref: `#${marker}`,
    term: { ...named, text: xmlText(term) },
    ...(translations.length > 0 && { translations: translations.map((text) => ({ ...named, text: xmlText(text) })) }),
    ...(definition !== undefined && {
      definition: {
        ...named,
        ...(definition.source !== undefined && { source: xmlText(definition.source) }),
        text: xmlText(definition.text),
      },
    }),
  };
}
