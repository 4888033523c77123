/** The pairs that are shown: those that were chosen, a page of them at a time. */
import { FILTERS } from '../levels.js';
import { ROWS_A_PAGE } from '../rows-a-page.js';
import { number, type Wording } from '../wording.js';
import { element } from './elements.js';
import type { PairStore } from './pair-store.js';

/** Pairs that are not sure: doubtful, or worse. */
const DOUBTFUL = (1 << FILTERS.indexOf('doubtful')) | (1 << FILTERS.indexOf('wrong'));

/** The table and what stands around it. */
export class PairView {
  readonly #table: HTMLTableElement;
  readonly #store: PairStore;
  readonly #flags: readonly number[];
  readonly #pager = element('.pager', HTMLElement);
  readonly #status = element('[name=status]', HTMLOutputElement);
  /** The pairs that were chosen. */
  #chosen: readonly number[];
  /** The page of them that is shown, from 0. */
  #page = 0;
  /** Where the reader is among them; -1 before the first. */
  #at = -1;

  constructor(table: HTMLTableElement, store: PairStore, flags: readonly number[]) {
    this.#table = table;
    this.#store = store;
    this.#flags = flags;
    this.#chosen = [...flags.keys()];
    this.#tell();
  }

  /** Shows other pairs, from the first. */
  show(chosen: readonly number[]): void {
    this.#chosen = chosen;
    this.#at = -1;
    this.#draw(0);
  }

  /** Goes to a pair; shows all pairs where it is not among those that were chosen. */
  goTo(pair: number): void {
    if (!(pair >= 0 && pair < this.#flags.length)) return;
    if (!this.#chosen.includes(pair)) this.#chosen = [...this.#flags.keys()];
    this.#moveTo(this.#chosen.indexOf(pair));
  }

  /** Goes to the next doubtful pair, or to the one before. */
  goToDoubtful(step: 1 | -1): void {
    let at = this.#at + step;
    while (at >= 0 && at < this.#chosen.length && !this.#isDoubtful(at)) at += step;
    if (at >= 0 && at < this.#chosen.length) this.#moveTo(at);
    else this.#say(step > 0 ? NO_NEXT : NO_PREVIOUS);
  }

  /** Shows the next page, or the one before, from its top. */
  turnPage(step: 1 | -1): void {
    this.#at = (this.#page + step) * ROWS_A_PAGE - 1;
    this.#draw(this.#page + step);
    this.#table.scrollIntoView();
  }

  /** Remembers where the reader is, by what was pointed at or has the focus. */
  enter(target: EventTarget | null): void {
    const body = target instanceof Element ? target.closest('tbody') : null;
    if (body === null) return;
    const at = Array.from(this.#table.tBodies).indexOf(body);
    if (at >= 0) this.#at = this.#page * ROWS_A_PAGE + at;
  }

  #isDoubtful(at: number): boolean {
    return ((this.#flags[this.#chosen[at] ?? -1] ?? 0) & DOUBTFUL) !== 0;
  }

  #moveTo(at: number): void {
    const page = Math.floor(at / ROWS_A_PAGE);
    if (page !== this.#page || this.#table.tBodies.length !== this.#pageOf(page).length) this.#draw(page);
    this.#at = at;
    const body = this.#table.tBodies[at % ROWS_A_PAGE];
    body?.focus({ preventScroll: true });
    body?.scrollIntoView({ block: 'center' });
    this.#tell();
  }

  #pageOf(page: number): readonly number[] {
    return this.#chosen.slice(page * ROWS_A_PAGE, (page + 1) * ROWS_A_PAGE);
  }

  #draw(page: number): void {
    const made = document.createElement('template');
    made.innerHTML = this.#pageOf(page)
      .map((pair) => this.#store.rows(pair))
      .join('');
    for (const body of Array.from(this.#table.tBodies)) body.remove();
    this.#table.append(made.content);
    this.#page = page;
    this.#tell();
  }

  /** Says how many pairs are shown and on which page the reader is. */
  #tell(): void {
    const [shown, all] = [number(this.#chosen.length), number(this.#flags.length)];
    this.#say({ en: `${shown.en} of ${all.en} pairs`, fa: `${shown.fa} جفت از ${all.fa}` });
    const pages = Math.ceil(this.#chosen.length / ROWS_A_PAGE);
    const [here, last] = [number(this.#page + 1), number(pages)];
    this.#pager.hidden = pages < 2;
    write(element('.page', HTMLElement, this.#pager), {
      en: `Page ${here.en} of ${last.en}`,
      fa: `صفحهٔ ${here.fa} از ${last.fa}`,
    });
    element('[name=previous-page]', HTMLButtonElement, this.#pager).disabled = this.#page === 0;
    element('[name=next-page]', HTMLButtonElement, this.#pager).disabled = this.#page >= pages - 1;
  }

  #say(words: Wording): void {
    write(this.#status, words);
  }
}

const NO_NEXT: Wording = { en: 'No doubtful pair further down', fa: 'از اینجا به بعد جفت مشکوکی نیست' };
const NO_PREVIOUS: Wording = { en: 'No doubtful pair further up', fa: 'پیش از اینجا جفت مشکوکی نیست' };

/** Words in both languages, of which the page's style shows one. */
function write(place: Element, words: Wording): void {
  const spans = (['en', 'fa'] as const).map((lang) => {
    const span = document.createElement('span');
    span.lang = lang;
    span.textContent = words[lang];
    return span;
  });
  place.replaceChildren(...spans);
}
