/** A row of a table into a concept. */
import type { LangSection, Link, Note, SourcedText, Term } from '../../glossary/concept.js';
import {
  DOMAINS,
  EDITORIAL_STATUSES,
  KINDS,
  PARTS_OF_SPEECH,
  REGIONS,
  TERM_STATUSES,
} from '../../glossary/vocabulary.js';
import { LONGEST_TERM, MOST_NAMES } from '../concept-list.js';
import { FormOwner } from '../form-owner.js';
import type { ConceptDraft } from '../glossary-ids.js';
import { fromCell, valuesOf } from './cells.js';
import { termColumn } from './columns.js';

/** Told of a cell of which something is left out. */
type Refuse = (column: string, message: string) => void;

/** What a table has for `true` and for nothing. */
const YES: ReadonlySet<string> = new Set(['yes', 'true', '1', 'x']);
const NO: ReadonlySet<string> = new Set(['', 'no', 'false', '0']);

/** Reads rows by the names of their columns. */
export class RowReader {
  readonly #cells: ReadonlyMap<string, string>;
  readonly #refuse: Refuse;

  /**
   * @param cells - The row, by column.
   * @param refuse - Told of what cannot be read.
   */
  constructor(cells: ReadonlyMap<string, string>, refuse: Refuse) {
    this.#cells = cells;
    this.#refuse = refuse;
  }

  /** The concept, as far as it can be read. */
  concept(): ConceptDraft {
    const id = this.#text('id');
    const notes = [...this.#notes('note', 'en'), ...this.#notes('note_fa', 'fa')];
    const links = this.#values('links').map(linkOf);
    return {
      ...(id !== '' && { id }),
      domain: this.#oneOf('domain', DOMAINS) ?? 'other',
      kind: this.#oneOf('kind', KINDS) ?? 'term',
      status: this.#oneOf('status', EDITORIAL_STATUSES) ?? 'draft',
      ...(this.#flag('central', this.#text('central')) && { central: true }),
      fa: this.#section('fa'),
      en: this.#section('en'),
      ...(notes.length > 0 && { notes }),
      ...this.#list('related', 'related'),
      ...(links.length > 0 && { links }),
      ...this.#list('credits', 'credits'),
      ...this.#list('sources', 'source'),
    };
  }

  #section(lang: 'fa' | 'en'): LangSection {
    const terms = this.#terms(lang);
    const definition = this.#text(`${lang}_definition`);
    const source = this.#text(`${lang}_definition_source`);
    const sources = valuesOf(this.#cell(`${lang}_context_sources`));
    const contexts = this.#values(`${lang}_contexts`).map((text, i) => sourced(text, sources[i]));
    if (definition === '' && source !== '')
      this.#refuse(`${lang}_definition_source`, 'a source of nothing: give the definition');
    return {
      terms,
      ...(definition !== '' && { definition: sourced(definition, source) }),
      ...(contexts.length > 0 && { contexts }),
    };
  }

  #terms(lang: 'fa' | 'en'): Term[] {
    const named = TERM_STATUSES.flatMap((status) =>
      this.#names(termColumn(lang, status)).map((text) => ({ text, status })),
    );
    const count = named.length;
    const forms = this.#forms(
      lang,
      named.map(({ text }) => text),
    );
    const of = (name: string): readonly string[] => this.#perTerm(`${lang}_${name}`, count);
    const [spoken, classes, marks, regions, notes] = [
      of('transliteration'),
      of('part_of_speech'),
      of('abbreviation'),
      of('region'),
      of('term_note'),
    ];
    return named.map((term, i) => {
      const transliteration = spoken[i];
      const partOfSpeech = this.#member(`${lang}_part_of_speech`, classes[i], PARTS_OF_SPEECH);
      const region = this.#member(`${lang}_region`, regions[i], REGIONS);
      const note = notes[i];
      return {
        ...term,
        ...(partOfSpeech && { partOfSpeech }),
        ...(transliteration && { transliteration }),
        ...(forms[i]?.length && { forms: forms[i] }),
        ...(this.#flag(`${lang}_abbreviation`, marks[i] ?? '') && { abbreviation: true as const }),
        ...(region && { region }),
        ...(note && { note }),
      };
    });
  }

  /** The forms of each term. */
  #forms(lang: 'fa' | 'en', terms: readonly string[]): string[][] {
    const forms: string[][] = terms.map(() => []);
    const column = `${lang}_forms`;
    const values = this.#names(column);
    if (values.length === 0) return forms;
    if (terms.length === 0) {
      this.#refuse(column, 'forms of no term: give the term');
      return forms;
    }
    if (terms.length + values.length > MOST_NAMES) return [values]; // the concept will be refused
    const owner = new FormOwner(terms);
    for (const value of values) {
      const named = owner.named(value);
      if (named === undefined) forms[owner.of(value)]?.push(value);
      else forms[named.term]?.push(named.form);
    }
    return forms;
  }

  /** One value for each term, in their order; the last may be missing. */
  #perTerm(column: string, count: number): readonly string[] {
    const values = valuesOf(this.#cell(column));
    if (values.length > count) {
      this.#refuse(column, `${values.length} values for ${count} terms: give one for each, or leave places empty`);
    }
    return values;
  }

  /** Values short enough for terms. */
  #names(column: string): string[] {
    return this.#values(column).filter((name) => {
      if (name.length <= LONGEST_TERM) return true;
      this.#refuse(column, `a term of ${name.length} characters: shorten it, at most ${LONGEST_TERM} are read`);
      return false;
    });
  }

  #notes(column: string, lang: Note['lang']): Note[] {
    return this.#values(column).map((text) => ({ lang, text }));
  }

  #list<Key extends 'related' | 'credits' | 'sources'>(key: Key, column: string): { readonly [K in Key]?: string[] } {
    const values = this.#values(column);
    return values.length === 0 ? {} : ({ [key]: values } as { [K in Key]: string[] });
  }

  #oneOf<Value extends string>(column: string, values: readonly Value[]): Value | undefined {
    return this.#member(column, this.#text(column), values);
  }

  #member<Value extends string>(
    column: string,
    given: string | undefined,
    values: readonly Value[],
  ): Value | undefined {
    if (!given) return undefined;
    const found = values.find((value) => value === given.toLowerCase());
    if (found === undefined) this.#refuse(column, `${shortened(given)} is none of ${values.join(', ')}: correct it`);
    return found;
  }

  #flag(column: string, given: string): boolean {
    const name = given.toLowerCase();
    if (!YES.has(name) && !NO.has(name)) this.#refuse(column, `${shortened(given)} is neither yes nor no: correct it`);
    return YES.has(name);
  }

  #values(column: string): string[] {
    return valuesOf(this.#cell(column)).filter((value) => value !== '');
  }

  #text(column: string): string {
    return fromCell(this.#cell(column));
  }

  #cell(column: string): string {
    return this.#cells.get(column) ?? '';
  }
}

function sourced(text: string, source: string | undefined): SourcedText {
  return source ? { text, source } : { text };
}

/** An address, and after a space its title. */
function linkOf(value: string): Link {
  const [url = '', ...title] = value.split(/\s+/u);
  return title.length === 0 ? { url } : { url, title: title.join(' ') };
}

/** So much of a wrong value is quoted. */
const QUOTED = 40;

function shortened(value: string): string {
  return value.length <= QUOTED ? value : `${value.slice(0, QUOTED)}…`;
}
