/** A glossary of OmegaT into concepts. */
import { TarjomanError } from '../../errors.js';
import type { Concept, LangSection, Note, Term } from '../../glossary/concept.js';
import { decodeText } from '../../internal/decode-text.js';
import { ConceptList, LONGEST_TERM } from '../concept-list.js';
import { type GlossaryReadOptions, report } from '../glossary-finding.js';
import { type GlossaryLang, type LineOrigin, languagesIn, NOTE_SEPARATOR, type OmegatLine, originIn } from './lines.js';
import { withoutTo } from './write.js';

/** How to read a glossary. */
export interface OmegatReadOptions extends GlossaryReadOptions {
  /** Language of the first column. Default: what the first line says in a glossary of ours, else what the letters say. */
  readonly from?: GlossaryLang;
}

/**
 * Reads a glossary of OmegaT: source term, tab, target term and, if there is one, tab and comment; lines that begin with `#`
 * say nothing.
 *
 * Lines of our own say which concept they are of. Of others, those of the same source and comment make one concept, with an
 * identifier made of its English term. Columns after the third are left out and reported once.
 *
 * @param input - The lines, or their bytes in UTF-8, or in UTF-16 with a byte order mark.
 * @param options - The direction; who is told of what cannot be read.
 * @returns The concepts in the order of their first lines.
 * @throws {TarjomanError} `BAD_ENCODING`; `BAD_FORMAT` where no line has a tab; `BAD_ENTRY` with the line for the first one
 *   that is wrong, unless `onFinding` is told.
 * @example
 * ```ts
 * const [concept] = parseOmegat('road map\tنقشه راه\tdiplomacy\n');
 * concept.id; // 'road-map'
 * concept.notes; // [{ lang: 'en', text: 'diplomacy' }]
 * ```
 */
export function parseOmegat(input: string | Uint8Array, options: OmegatReadOptions = {}): Concept[] {
  const texts = decodeText(input).split(/\r\n?|\n/u);
  const ours = languagesIn(texts[0] ?? '');
  const lines = linesOf(texts, options);
  const from = options.from ?? ours?.from ?? languageOf(lines);
  const drafts = new Map<string, Draft>();
  for (const line of lines) {
    const origin = ours && originIn(line.comment);
    const key = origin === undefined ? `line\t${line.source}\t${line.comment}` : `id\t${origin.id}`;
    let draft = drafts.get(key);
    if (draft === undefined) {
      draft = new Draft(origin?.id, line.number);
      drafts.set(key, draft);
    }
    draft.add(line, origin);
  }
  const list = new ConceptList(options);
  for (const draft of drafts.values()) list.add(draft.concept(from), { line: draft.line });
  return list.concepts();
}

function linesOf(texts: readonly string[], options: OmegatReadOptions): OmegatLine[] {
  const lines: OmegatLine[] = [];
  let [further, tabs, some] = [false, false, false];
  texts.forEach((text, i) => {
    if (text.trim() === '' || text.startsWith('#')) return;
    some = true;
    tabs ||= text.includes('\t');
    const [source = '', target = '', comment = '', ...others] = text.split('\t').map((column) => column.trim());
    const place = { line: i + 1 };
    const fault = faultOf(source, target);
    if (fault !== undefined) report({ ...place, message: fault }, options);
    else lines.push({ source, target, comment, number: i + 1 });
    if (!further && others.some((column) => column !== '')) {
      further = true;
      const message = 'columns after the comment are left out, here and below: remove them';
      report({ ...place, field: 'column 4', message }, options);
    }
  });
  if (some && !tabs) {
    throw new TarjomanError('BAD_FORMAT', 'no line has a tab: write source, tab, target', { line: 1 });
  }
  return lines;
}

function faultOf(source: string, target: string): string | undefined {
  if (source === '' || target === '') return 'a line without two terms: write source, tab, target';
  const length = Math.max(source.length, target.length);
  return length > LONGEST_TERM
    ? `a term of ${length} characters: shorten it, at most ${LONGEST_TERM} are read`
    : undefined;
}

/** The language of the first column, by the letters of most lines. */
function languageOf(lines: readonly OmegatLine[]): GlossaryLang {
  let persian = 0;
  for (const { source, target } of lines) persian += Number(isPersian(source)) - Number(isPersian(target));
  return persian >= 0 ? 'fa' : 'en';
}

function isPersian(text: string): boolean {
  return /\p{Script=Arabic}/u.test(text);
}

/** A concept while its lines come. */
class Draft {
  readonly #id: string | undefined;
  readonly line: number;
  readonly #sources = new Map<string, LineOrigin['status']>();
  readonly #targets = new Set<string>();
  readonly #forms = new Map<string, Set<string>>();
  #note = '';

  constructor(id: string | undefined, line: number) {
    this.#id = id;
    this.line = line;
  }

  add({ source, target, comment }: OmegatLine, origin: LineOrigin | undefined): void {
    this.#targets.add(target);
    const note = origin === undefined ? comment : origin.note;
    if (this.#note === '') this.#note = note;
    if (origin?.formOf === undefined) this.#sources.set(source, origin?.status);
    else if (source !== withoutTo(origin.formOf)) this.#formsOf(origin.formOf).add(source);
  }

  #formsOf(term: string): Set<string> {
    const forms = this.#forms.get(term) ?? new Set();
    this.#forms.set(term, forms);
    return forms;
  }

  concept(from: GlossaryLang) {
    // Forms of a term that has no line are what is left of it.
    for (const term of this.#forms.keys()) if (!this.#sources.has(term)) this.#sources.set(term, undefined);
    const sources = [...this.#sources].map(([text, status], i): Term => {
      const forms = [...(this.#forms.get(text) ?? [])];
      return { text, status: status ?? place(i), ...(forms.length > 0 && { forms }) };
    });
    const source: LangSection = { terms: sources };
    const target: LangSection = { terms: [...this.#targets].map((text, i) => ({ text, status: place(i) })) };
    const notes = this.#note === '' ? [] : this.#note.split(NOTE_SEPARATOR).map(noteOf);
    return {
      ...(this.#id !== undefined && { id: this.#id }),
      domain: 'other' as const,
      kind: 'term' as const,
      status: 'draft' as const,
      ...(from === 'fa' ? { fa: source, en: target } : { fa: target, en: source }),
      ...(notes.length > 0 && { notes }),
    };
  }
}

function place(i: number): 'preferred' | 'admitted' {
  return i === 0 ? 'preferred' : 'admitted';
}

function noteOf(text: string): Note {
  return { lang: isPersian(text) && !/\p{Script=Latin}/u.test(text) ? 'fa' : 'en', text };
}
