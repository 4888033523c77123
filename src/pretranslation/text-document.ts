/**
 * A plain text as an XLIFF 2.1 document: a paragraph is a unit, a sentence a segment.
 *
 *     <unit id="u1">
 *       <segment id="s1">First sentence.</segment> <ignorable>·</ignorable> <segment id="s2">Second sentence.</segment>
 *       <ignorable>¶¶</ignorable>
 *     </unit>
 *
 * All white space is there, between the sentences and between the paragraphs, so that the sources one after another are the
 * text.
 */
import type { XliffIgnorable, XliffPart, XliffSegment, XliffUnit } from '../formats/xliff/document.js';
import { CORE } from '../formats/xliff/names.js';
import { type Segment, segment } from '../text/sentences/segment.js';
import { documentTarget } from './languages.js';

/** What a text does not say of itself. */
export interface TextDocumentOptions {
  /** BCP 47 tag of the text. */
  readonly sourceLang: string;
  /** BCP 47 tag of the language that it is to be translated into. Default: English for Persian, Persian for any other. */
  readonly targetLang?: string;
  /** The document's name. Default `document`. */
  readonly document?: string;
}

/**
 * Makes a document of a plain text, cut into paragraphs and sentences.
 *
 * @param text - The text; it can be had back as the sources of all segments and ignorables one after another.
 * @returns Parts for `pretranslate` or `writeXliffParts`.
 * @throws `TarjomanError` `BAD_ARGUMENT` where a language is no language tag.
 * @example
 * ```ts
 * const parts = textDocument('معاهده امضا شد. دیدار پایان یافت.', { sourceLang: 'fa', targetLang: 'en' });
 * const xml = writeXliffParts(pretranslate(parts, { memories }));
 * ```
 */
export function* textDocument(text: string, options: TextDocumentOptions): Generator<XliffPart, void, void> {
  const { sourceLang: srcLang, targetLang, document = 'document' } = options;
  const trgLang = documentTarget(srcLang, undefined, targetLang);
  yield { kind: 'xliff', version: '2.1', srcLang, trgLang, attributes: { xmlns: CORE } };
  yield { kind: 'file', id: 'f1', original: document, space: 'preserve' };
  yield* units(text, segment(text, { lang: srcLang }));
  yield { kind: 'end' };
  yield { kind: 'end' };
}

function* units(text: string, sentences: readonly Segment[]): Generator<XliffUnit, void, void> {
  const [first] = sentences;
  if (first === undefined) {
    yield { kind: 'unit', id: 'u1', content: [{ kind: 'segment', id: 's1', source: { content: text } }] };
    return;
  }
  let [at, units, open] = [0, 0, first.paragraph];
  let content: (XliffSegment | XliffIgnorable)[] = [];
  let segments = 0;
  const unit = (): XliffUnit => {
    const made: XliffUnit = { kind: 'unit', id: `u${++units}`, content };
    [content, segments] = [[], 0];
    return made;
  };
  for (const { text: sentence, start, end, paragraph } of sentences) {
    if (start > at) content.push({ kind: 'ignorable', source: { content: text.slice(at, start) } });
    if (paragraph !== open) yield unit();
    open = paragraph;
    content.push({ kind: 'segment', id: `s${++segments}`, source: { content: sentence } });
    at = end;
  }
  if (text.length > at) content.push({ kind: 'ignorable', source: { content: text.slice(at) } });
  yield unit();
}
