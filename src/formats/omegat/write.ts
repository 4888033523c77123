/** Concepts as a glossary of OmegaT. */
import type { Concept, LangSection, Term } from '../../glossary/concept.js';
import { commentOf, type GlossaryLang, headerLine, type LineOrigin, NOTE_SEPARATOR } from './lines.js';

/** How to write a glossary. */
export interface OmegatWriteOptions {
  /** Language of the texts that are translated. Default: `fa`. */
  readonly from?: GlossaryLang;
}

/**
 * Writes a glossary for OmegaT: tab-separated, a line for each source term or form and each target term that may be used.
 *
 * OmegaT takes a file that ends in `.utf8`, `.txt` or `.tab` out of the folder `glossary` of a project. The lines begin with
 * a byte order mark, without which it reads the last two in the encoding of the machine.
 *
 * @param concepts - The concepts; those without terms in one of the two languages are left out.
 * @param options - The direction.
 * @returns The lines; {@link omegatLosses} says what of a concept is not in them.
 * @example
 * ```ts
 * await writeFileWhole('project/glossary/diplomatic.utf8', writeOmegat(diplomatic, { from: 'en' }));
 * ```
 */
export function writeOmegat(concepts: Iterable<Concept>, { from = 'fa' }: OmegatWriteOptions = {}): string {
  const to = from === 'fa' ? 'en' : 'fa';
  const lines = [`\uFEFF${headerLine(from, to)}`];
  for (const concept of concepts) for (const line of linesOf(concept, from, to)) lines.push(line);
  return `${lines.join('\n')}\n`;
}

function* linesOf(concept: Concept, from: GlossaryLang, to: GlossaryLang): Generator<string, void, void> {
  const targets = usableTerms(concept[to]);
  const note = (concept.notes ?? []).map(({ text }) => text).join(NOTE_SEPARATOR);
  const { id } = concept;
  for (const { text, status, forms = [] } of concept[from].terms) {
    const unused = status === 'deprecated' || status === 'superseded' ? { status } : {};
    yield* pairs(text, targets, { id, ...unused, note });
    const bare = from === 'en' ? withoutTo(text) : text;
    const others = new Set([...(bare === text ? [] : [bare]), ...forms]);
    for (const form of others) yield* pairs(form, targets, { id, formOf: text, note: '' });
  }
}

/** English verbs stand in texts without "to". */
export function withoutTo(term: string): string {
  return term.replace(/^to (?=.)/u, '');
}

/** The terms that a translator may write; all where there is no such one. */
function usableTerms({ terms }: LangSection): readonly Term[] {
  const usable = terms.filter(({ status }) => status === 'preferred' || status === 'admitted');
  return usable.length > 0 ? usable : terms;
}

function* pairs(source: string, targets: readonly Term[], origin: LineOrigin): Generator<string, void, void> {
  const comment = cell(commentOf(origin));
  const start = cell(source).replace(/^#/u, ' #'); // as the first character it would make a comment of the line
  for (const { text } of targets) yield `${start}\t${cell(text)}\t${comment}`;
}

/** A text without what would end a column or line. */
export function cell(text: string): string {
  return text.replace(/\r\n|[\t\n\v\f\r\u0085\u2028\u2029]/gu, ' ');
}
