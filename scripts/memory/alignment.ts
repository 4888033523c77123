/** Raw texts and gold beads as an alignment: where each sentence stands. */
import type { Alignment } from '../../src/align/alignment.js';
import type { Segment } from '../../src/text/sentences/segment.js';
import type { GoldDocument } from './documents.js';

/**
 * The alignment that gold describes.
 *
 * Gold is certain of its beads, so each has the score 1.
 *
 * @throws Error where the sentences of a side are not its text, one after the other with white space between them.
 */
export function goldAlignment({ gold: { document, beads }, source, target }: GoldDocument): Alignment {
  const sides = { source: new Side(`${document}.fa.txt`, source), target: new Side(`${document}.en.txt`, target) };
  const placed = beads.map((bead) => ({
    source: bead.source.map((sentence) => sides.source.place(sentence)),
    target: bead.target.map((sentence) => sides.target.place(sentence)),
    score: 1,
  }));
  return {
    sourceLang: 'fa',
    targetLang: 'en',
    sourceText: source,
    targetText: target,
    source: sides.source.end(),
    target: sides.target.end(),
    beads: placed,
    warnings: [],
  };
}

const EMPTY_LINE = /\n[^\S\n]*\n/u;

/** How much of a text a message shows. */
const SHOWN = 60;

/** A text whose sentences are found one after the other. */
class Side {
  readonly #file: string;
  readonly #text: string;
  readonly #segments: Segment[] = [];
  #offset = 0;
  #paragraph = 0;

  constructor(file: string, text: string) {
    this.#file = file;
    this.#text = text;
  }

  /** Finds the next sentence and gives its index. */
  place(sentence: string): number {
    const start = this.#next();
    if (!this.#text.startsWith(sentence, start)) {
      // From the words on where they part: the beginnings may be the same.
      let same = 0;
      while (same < sentence.length && sentence[same] === this.#text[start + same]) same += 1;
      const from = Math.max(0, same - SHOWN / 2);
      const shown = (text: string, at: number) => JSON.stringify(text.slice(at, at + SHOWN));
      const which = `sentence ${this.#segments.length + 1} of gold, ${shown(sentence, from)}`;
      const there = shown(this.#text, start + from);
      throw new Error(`sources/${this.#file}: ${which}, does not stand in its place, where the text has ${there}`);
    }
    if (this.#segments.length > 0 && EMPTY_LINE.test(this.#text.slice(this.#offset, start))) this.#paragraph += 1;
    this.#offset = start + sentence.length;
    return this.#segments.push({ text: sentence, start, end: this.#offset, paragraph: this.#paragraph }) - 1;
  }

  /** All sentences, when there are no more. */
  end(): readonly Segment[] {
    const rest = this.#text.slice(this.#next(), this.#next() + SHOWN);
    if (rest === '') return this.#segments;
    throw new Error(`sources/${this.#file}: gold lacks the text from ${JSON.stringify(rest)} on`);
  }

  /** The offset of the next character that is no white space. */
  #next(): number {
    return this.#text.length - this.#text.slice(this.#offset).trimStart().length;
  }
}
