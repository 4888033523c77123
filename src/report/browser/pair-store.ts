/** The rows of all pairs: those that the page came with, and those that it keeps as text until somebody looks. */
import { fold } from '../../text/normalize/fold.js';
import { ROWS_A_PAGE } from '../rows-a-page.js';

/** So many pages of rows are searched at a time before the page may draw again. */
const PAGES_AT_A_TIME = 10;

/** The rows of a report. */
export class PairStore {
  /** What each page of the report has, as HTML, in runs of {@link ROWS_A_PAGE}. */
  readonly #pages: readonly string[];
  /** Where the rows of a page begin; found when they are first asked for. */
  readonly #beginnings: (readonly number[] | undefined)[] = [];
  /** The folded words of the rows of a page, likewise. */
  readonly #texts: (readonly string[] | undefined)[] = [];

  /** Takes the rows of the table, and those in scripts, which are removed. */
  constructor(table: HTMLTableElement, scripts: Iterable<HTMLScriptElement>) {
    const pages = [Array.from(table.tBodies, (body) => body.outerHTML).join('')];
    for (const script of scripts) {
      pages.push(script.text);
      script.remove();
    }
    this.#pages = pages;
  }

  /** The rows of a pair, as HTML. */
  rows(pair: number): string {
    const page = Math.floor(pair / ROWS_A_PAGE);
    const beginnings = this.#beginningsOf(page);
    const k = pair % ROWS_A_PAGE;
    return this.#pages[page]?.slice(beginnings[k], beginnings[k + 1]) ?? '';
  }

  /**
   * Which of some pairs have all words of a query, however these are spelled.
   *
   * @param stopped - Asked now and then whether the answer is still wanted.
   * @returns `undefined` where it was not.
   */
  async search(query: string, pairs: readonly number[], stopped: () => boolean): Promise<number[] | undefined> {
    const words = fold(query)
      .text.split(' ')
      .filter((word) => word !== '');
    const found: number[] = [];
    let fresh = 0;
    for (const pair of pairs) {
      const page = Math.floor(pair / ROWS_A_PAGE);
      if (this.#texts[page] === undefined) {
        this.#texts[page] = this.#read(page);
        fresh++;
        if (fresh % PAGES_AT_A_TIME === 0) await new Promise((done) => setTimeout(done));
        if (stopped()) return undefined;
      }
      const text = this.#texts[page]?.[pair % ROWS_A_PAGE] ?? '';
      if (words.every((word) => text.includes(word))) found.push(pair);
    }
    return found;
  }

  #beginningsOf(page: number): readonly number[] {
    const known = this.#beginnings[page];
    if (known !== undefined) return known;
    const rows = this.#pages[page] ?? '';
    const beginnings: number[] = [];
    for (let at = rows.indexOf('<tbody'); at >= 0; at = rows.indexOf('<tbody', at + 1)) beginnings.push(at);
    this.#beginnings[page] = beginnings;
    return beginnings;
  }

  #read(page: number): string[] {
    const rows = this.#pages[page] ?? '';
    return this.#beginningsOf(page).map((start, k, all) => fold(wordsOf(rows.slice(start, all[k + 1]))).text);
  }
}

/** The text of some rows of ours: all that means something in HTML is escaped there by number. */
function wordsOf(rows: string): string {
  return rows
    .replace(/<\/(?:t[dh]|span)>/gu, ' ')
    .replace(/<[^>]*>/gu, '')
    .replace(/&(?:#(\d+)|(amp|lt|gt|nbsp));/gu, (_, number, name) =>
      number === undefined ? (NAMED.get(name) ?? ' ') : String.fromCharCode(Number(number)),
    );
}

/** How browsers write characters when they are asked for the HTML of a page. */
const NAMED = new Map([
  ['amp', '&'],
  ['lt', '<'],
  ['gt', '>'],
  ['nbsp', '\u00a0'],
]);
