/** Text with codes as the inside of a TMX `<seg>`. */
import { escapeText } from '../../internal/xml-escape.js';
import type { Content, Inline, InlineCode } from '../../tm/content.js';

/** Writes both sides of one unit, so that a code has the same number on each. */
export class SegmentWriter {
  readonly #unspeakable: (codePoint: number) => string;
  readonly #numbers = new Map<string, number>();

  constructor(unspeakable: (codePoint: number) => string) {
    this.#unspeakable = unspeakable;
  }

  /** One side. */
  write(content: Content): string {
    if (typeof content === 'string') return escapeText(content, this.#unspeakable);
    return content.map((part) => this.#part(part)).join('');
  }

  #part(part: Inline): string {
    return typeof part === 'string' ? this.write(part) : this.#code(part);
  }

  #code({ name, attributes, content }: InlineCode): string {
    const { id = '', startRef = '', isolated, disp, equiv, dispStart, dispEnd } = attributes;
    const native = this.write(disp ?? equiv ?? '');
    const inside = content.map((part) => this.#part(part)).join('');
    const x = this.#number(startRef === '' ? id : startRef);
    switch (name) {
      case 'ph':
        return `<ph x="${x}">${native}</ph>`;
      case 'pc': {
        const [start, end] = [this.write(dispStart ?? ''), this.write(dispEnd ?? '')];
        return `<bpt i="${x}" x="${x}">${start}</bpt>${inside}<ept i="${x}">${end}</ept>`;
      }
      case 'sc':
        if (isolated === 'yes') return `<it pos="begin" x="${x}">${native}</it>`;
        return `<bpt i="${x}" x="${x}">${native}</bpt>`;
      case 'ec':
        if (isolated === 'yes') return `<it pos="end" x="${x}">${native}</it>`;
        return `<ept i="${x}">${native}</ept>`;
      case 'mrk':
        return `<hi>${inside}</hi>`;
      default:
        return ''; // sm and em mark text across codes, which TMX cannot; no text is lost
    }
  }

  #number(id: string): number {
    const number = this.#numbers.get(id) ?? this.#numbers.size + 1;
    this.#numbers.set(id, number);
    return number;
  }
}
