/** What a file may say of a concept at any level of its entry: where to read more, and who says so. */
import type { Concept, Link } from '../../glossary/concept.js';
import { linkTitle } from './convention.js';
import type { Datum } from './entry-data.js';
import type { Lose } from './section-draft.js';

/** An address on the web. */
const ADDRESS = /^https?:\/\/\S+$/i;

/** Gathers references, links, people and sources of one concept. */
export class ConceptFacts {
  readonly #ours: boolean;
  readonly #lose: Lose;
  readonly #links: Link[] = [];
  /** Each once. */
  readonly #related = new Set<string>();
  readonly #credits = new Set<string>();
  readonly #sources = new Set<string>();

  constructor(ours: boolean, lose: Lose) {
    this.#ours = ours;
    this.#lose = lose;
  }

  /** Reads a datum, or tells that nothing holds it. */
  read(datum: Datum): void {
    switch (datum.category) {
      case 'crossReference':
        this.#refer(datum);
        break;
      case 'externalCrossReference':
        this.#readLink(datum);
        break;
      case 'xGraphic':
        this.#lose('graphics');
        break;
      case 'source':
        if (datum.text !== '') this.#sources.add(datum.text);
        if (datum.group.length > 0) this.#lose('categories');
        break;
      case 'transactionType':
        this.#readTransaction(datum);
        break;
      default:
        this.#lose('categories');
    }
  }

  addLink(url: string, title: string | undefined): void {
    this.#links.push(title === undefined ? { url } : { url, title });
  }

  /** The fields that there are. */
  fields(): Pick<Concept, 'related' | 'links' | 'credits' | 'sources'> {
    return {
      ...(this.#related.size > 0 ? { related: [...this.#related] } : {}),
      ...(this.#links.length > 0 ? { links: this.#links } : {}),
      ...(this.#credits.size > 0 ? { credits: [...this.#credits] } : {}),
      ...(this.#sources.size > 0 ? { sources: [...this.#sources] } : {}),
    };
  }

  /** Only in our files is the text of a reference without a target an id. */
  #refer({ text, target }: Datum): void {
    const id = target ?? (this.#ours ? text : undefined);
    if (id === undefined) this.#lose('related');
    else this.#related.add(id);
  }

  #readLink({ text, target: url = '' }: Datum): void {
    if (!ADDRESS.test(url)) this.#lose('links');
    else if (this.#ours) this.addLink(url, linkTitle(url, text));
    else this.addLink(url, text === url || text === '' ? undefined : text);
  }

  #readTransaction({ group }: Datum): void {
    const people = group.filter(({ category }) => category === 'responsibility');
    for (const { text } of people) if (text !== '') this.#credits.add(text);
    if (people.length !== group.length || people.length === 0) this.#lose('history');
  }
}
