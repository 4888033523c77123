/**
 * Where units stand after a merge: in the order of one side, those that only the other has where they belong.
 *
 *     ours     a b x c          x is new
 *     theirs   a b y c z | q    y, z and the document q are new
 *     merged   a b x y c z | q
 *
 * A new unit stands after the one that it follows in its own memory, behind what the first side has put there. Units of a
 * document stay together wherever both sides have them together, as XLIFF wants it. Time is linear.
 */

/** Something that has a place in a document. */
interface Placed {
  readonly key: string;
  readonly document: string;
}

/**
 * Puts what only `second` has into `first`.
 *
 * @returns The items of `first` in their order, and all others between them.
 */
export function interleaved<Item extends Placed>(first: readonly Item[], second: readonly Item[]): Item[] {
  const chain = new Chain(first);
  const common = new Set(second.map(({ key }) => key));
  let earlier: Item | undefined;
  const last = new Map<string, Item>();
  for (const [i, item] of second.entries()) {
    if (!chain.has(item)) {
      const inDocument = last.get(item.document);
      const start = chain.firstOf(item.document);
      if (inDocument !== undefined) chain.insertAfter(chain.endOfRun(inDocument, common), item);
      else if (start !== undefined && common.has(start.key)) chain.insertBefore(start, item);
      else if (start !== undefined) chain.insertAfter(chain.endOfRun(start, common), item);
      else if (earlier !== undefined) chain.insertAfter(chain.lastOf(earlier.document), item);
      else chain.insertBefore(chain.firstOf(nextDocument(second, i, chain)), item);
    }
    last.set(item.document, item);
    earlier = item;
  }
  return chain.items();
}

/** The first document after this item that has a place already. */
function nextDocument<Item extends Placed>(
  items: readonly Item[],
  from: number,
  chain: Chain<Item>,
): string | undefined {
  for (let i = from + 1; i < items.length; i++) {
    const document = items[i]?.document;
    if (document !== undefined && chain.firstOf(document) !== undefined) return document;
  }
  return undefined;
}

/** A linked list of items. */
class Chain<Item extends Placed> {
  readonly #links = new Map<string, Link<Item>>();
  readonly #firsts = new Map<string, Link<Item>>();
  readonly #lasts = new Map<string, Link<Item>>();
  #head: Link<Item> | undefined;
  #tail: Link<Item> | undefined;

  constructor(items: readonly Item[]) {
    for (const item of items) this.#link(item, this.#tail, undefined);
  }

  has({ key }: Item): boolean {
    return this.#links.has(key);
  }

  firstOf(document: string | undefined): Item | undefined {
    return document === undefined ? undefined : this.#firsts.get(document)?.item;
  }

  lastOf(document: string): Item | undefined {
    return this.#lasts.get(document)?.item;
  }

  /** The last of the items behind this one that are of its document and not among the others; itself where there are none. */
  endOfRun(item: Item, others: ReadonlySet<string>): Item {
    let end = this.#links.get(item.key);
    for (let next = end?.next; next?.item.document === item.document; next = next.next) {
      if (others.has(next.item.key)) break;
      end = next;
    }
    return end?.item ?? item;
  }

  /** Inserts after an item; at the end where there is none. */
  insertAfter(place: Item | undefined, item: Item): void {
    const before = place === undefined ? this.#tail : this.#links.get(place.key);
    this.#link(item, before, before?.next);
  }

  /** Inserts before an item; at the end where there is none. */
  insertBefore(place: Item | undefined, item: Item): void {
    const after = place && this.#links.get(place.key);
    this.#link(item, after ? after.before : this.#tail, after);
  }

  items(): Item[] {
    const items: Item[] = [];
    for (let link = this.#head; link !== undefined; link = link.next) items.push(link.item);
    return items;
  }

  #link(item: Item, before: Link<Item> | undefined, next: Link<Item> | undefined): void {
    const link: Link<Item> = { item, before, next };
    this.#links.set(item.key, link);
    if (before === undefined) this.#head = link;
    else before.next = link;
    if (next === undefined) this.#tail = link;
    else next.before = link;
    const { document } = item;
    const [first, last] = [this.#firsts.get(document), this.#lasts.get(document)];
    if (first === undefined || first === next) this.#firsts.set(document, link);
    if (last === undefined || last === before) this.#lasts.set(document, link);
  }
}

interface Link<Item> {
  readonly item: Item;
  before: Link<Item> | undefined;
  next: Link<Item> | undefined;
}
