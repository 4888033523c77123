/** What a file says of one term. */
import { readNote } from './convention.js';
import type { Datum } from './entry-data.js';
import type { Lose, TermDraft } from './section-draft.js';
import { ABBREVIATIONS, partOfSpeechNamed, regionNamed, statusNamed, VARIANTS } from './values.js';

/** A term, and the data of its section that are of the concept. */
interface ReadTerm {
  readonly term: TermDraft;
  readonly others: readonly Datum[];
}

/** Reads the data of a term's section; in a file of `ours` notes may hold fields. */
export function readTerm(text: string, data: readonly Datum[], ours: boolean, lose: Lose): ReadTerm {
  const reader = new TermReader(text, ours, lose);
  const others = data.filter((datum) => !reader.read(datum));
  return { term: reader.finish(), others };
}

class TermReader {
  readonly #term: TermDraft;
  readonly #ours: boolean;
  readonly #lose: Lose;
  readonly #remarks: string[] = [];
  readonly #forms: string[] = [];
  /** Whether it is said to be a phrase. */
  #phrase = false;

  constructor(text: string, ours: boolean, lose: Lose) {
    this.#term = { text };
    this.#ours = ours;
    this.#lose = lose;
  }

  /** Reads a datum, if it is about the term. */
  read(datum: Datum): boolean {
    const { category, text, group } = datum;
    switch (category) {
      case 'note':
        this.#readNote(text);
        return true;
      case 'administrativeStatus':
      case 'usageStatus':
      case 'normativeAuthorization':
        this.#readStatus(text);
        break;
      case 'partOfSpeech':
        this.#readPartOfSpeech(text);
        break;
      case 'termType':
        this.#readType(text);
        break;
      case 'geographicalUsage':
        this.#readRegion(text);
        break;
      default:
        return false;
    }
    if (group.length > 0) this.#lose('categories');
    return true;
  }

  finish(): TermDraft {
    const term = this.#term;
    if (this.#phrase) term.partOfSpeech ??= 'phrase';
    if (this.#forms.length > 0) term.forms = this.#forms;
    if (this.#remarks.length > 0) term.note = this.#remarks.join(' ');
    return term;
  }

  #readNote(written: string): void {
    const { label, text } = this.#ours ? readNote(written) : { label: 'note', text: written };
    if (label === 'transliteration') this.#term.transliteration = text;
    else if (label === 'form') this.#forms.push(text);
    else if (text !== '') this.#remarks.push(text);
  }

  #readStatus(text: string): void {
    const status = statusNamed(text);
    if (status === undefined || (this.#term.status ?? status) !== status) this.#lose('term-statuses');
    else this.#term.status = status;
  }

  #readPartOfSpeech(text: string): void {
    const partOfSpeech = partOfSpeechNamed(text);
    if (partOfSpeech !== undefined) this.#term.partOfSpeech = partOfSpeech;
    else if (text !== 'other') this.#lose('parts-of-speech');
    else if (this.#ours) this.#phrase = true;
  }

  #readType(text: string): void {
    const type = text.toLowerCase();
    if (VARIANTS.has(type)) this.#term.variant = true;
    if (ABBREVIATIONS.has(type)) this.#term.abbreviation = true;
    else if (type === 'phrase' || type === 'phraseologicalunit') this.#phrase = true;
    else if (type !== 'fullform') this.#lose('categories');
  }

  #readRegion(text: string): void {
    const region = regionNamed(text);
    if (region === undefined) this.#lose('regions');
    else this.#term.region = region;
  }
}
