/** Text and inline codes, gathered in the order in which a parser meets them. */
import type { Content, Inline, InlineCode } from '../../tm/content.js';

/** Codes that open something and codes that close it, which must stand on the same side to make a pair. */
const ENDS = new Map<InlineCode['name'], InlineCode['name']>([
  ['ec', 'sc'],
  ['em', 'sm'],
]);

/** Builds one {@link Content}. */
export class ContentBuilder {
  /** What the open `pc` and `mrk` hold so far, outermost first. */
  readonly #levels: Inline[][] = [[]];
  readonly #opened = new Set<string>();
  readonly #closed = new Set<string>();

  /** Adds text, joined to text that stands just before it. */
  text(text: string): void {
    const level = this.#level();
    const last = level.at(-1);
    if (typeof last === 'string') level[level.length - 1] = last + text;
    else if (text !== '') level.push(text);
  }

  /** Adds a code; what comes until {@link close} stands inside it. */
  open(name: InlineCode['name'], attributes: Readonly<Record<string, string>>): void {
    const content: Inline[] = [];
    this.#level().push({ name, attributes, content });
    this.#levels.push(content);
    const { id, startRef } = attributes;
    if (name === 'sc' || name === 'sm') this.#opened.add(pairKey(name, id));
    const start = ENDS.get(name);
    if (start !== undefined) this.#closed.add(pairKey(start, startRef));
  }

  /** Ends the code that was opened last. */
  close(): void {
    this.#levels.pop();
  }

  /** The side as it came in: a string where it has no codes. */
  finish(): Content {
    const [content = []] = this.#levels;
    if (content.every((part) => typeof part === 'string')) return content.join('');
    if (this.#isWhole()) return content;
    const mended = this.#mend(content);
    return mended.every((part) => typeof part === 'string') ? mended.join('') : mended;
  }

  #level(): Inline[] {
    return this.#levels.at(-1) ?? [];
  }

  #isWhole(): boolean {
    const { size } = this.#opened;
    return size === this.#closed.size && [...this.#opened].every((key) => this.#closed.has(key));
  }

  /**
   * Segments of one unit may share a pair of codes; when each becomes a unit of its own, the halves must not refer to
   * each other any more. XLIFF calls such codes isolated; for annotations it has no such thing, so they are dropped.
   */
  #mend(parts: readonly Inline[]): Inline[] {
    const mended: Inline[] = [];
    for (const part of parts) {
      if (typeof part === 'string') mended.push(part);
      else mended.push(...this.#mendCode(part));
    }
    return joinText(mended);
  }

  #mendCode(code: InlineCode): InlineCode[] {
    const { name, attributes, content } = code;
    const { startRef, isolated, ...others } = attributes;
    if (name === 'pc' || name === 'mrk') return [{ ...code, content: this.#mend(content) }];
    if (name === 'ph' || isolated === 'yes') return [code];
    const { id = startRef ?? '' } = others;
    const start = ENDS.get(name);
    const paired =
      start === undefined ? this.#closed.has(pairKey(name, id)) : this.#opened.has(pairKey(start, startRef));
    if (paired) return [code];
    if (name === 'sm' || name === 'em') return [];
    return [{ ...code, attributes: { ...others, id, isolated: 'yes' } }];
  }
}

function pairKey(name: string, id: string | undefined): string {
  return `${name} ${id}`;
}

function joinText(parts: readonly Inline[]): Inline[] {
  const joined: Inline[] = [];
  for (const part of parts) {
    const last = joined.at(-1);
    if (typeof part === 'string' && typeof last === 'string') joined[joined.length - 1] = last + part;
    else joined.push(part);
  }
  return joined;
}
