/**
 * The tags of a unit counted twice, with what is ours and without, so that comments keep their places:
 *
 *     <unit> <segment> <source>Text <!-- c -->here</source>                5 characters after 3 tags
 *     <unit> <mtc:matches>… <segment> <source><mrk>Text <!-- c -->here     the same, counting nothing of ours
 *
 * A comment has its place by the number of tags before it and the text since. Counting only what is not ours gives a place
 * that is the same before and after something of ours was added or taken out.
 */
import type { Remark } from '../formats/xliff/document.js';
import type { XmlElement } from '../formats/xml-element.js';
import type { Content, InlineCode, NativeCode } from '../tm/content.js';

/** A place between tags: how many that are not ours come before it, and the text since. */
interface Fixed {
  readonly tags: number;
  readonly offset: number;
}

/** A fixed place, and whether it is in something of ours. */
interface CountedPlace extends Fixed {
  readonly inside: boolean;
}

/** Counts tags in the order in which they are written. */
export class TagPlaces {
  readonly #isOurs: (code: InlineCode) => boolean;
  /** How many tags stand for a character of a text: those that XML cannot hold are elements in XLIFF 2. */
  readonly #isElement: (char: string) => boolean;
  /** By the number of all tags, the fixed place right after the last of them. */
  readonly #places: CountedPlace[] = [{ tags: 0, offset: 0, inside: false }];
  #tags = 0;
  #offset = 0;
  /** How many of our elements are open; what stands in them is ours. */
  #inside = 0;

  /**
   * @param isOurs - Whether a code is a marker of ours; what it encloses is not.
   * @param isElement - Whether a character of a text is an element.
   */
  constructor(isOurs: (code: InlineCode) => boolean, isElement: (char: string) => boolean) {
    this.#isOurs = isOurs;
    this.#isElement = isElement;
  }

  /** The remarks of `before` at the same places here. */
  moved(before: TagPlaces, remarks: readonly Remark[]): readonly Remark[] {
    return remarks.map((remark) => this.#toRaw(remark, before.#toFixed(remark)));
  }

  /** An element with what is in it, all of which is ours where it is. */
  element(ours: boolean, inside: () => void = () => {}): void {
    if (ours) this.#inside += 1;
    this.#tag(ours);
    inside();
    if (ours) this.#inside -= 1;
    this.#tag(ours);
  }

  /** So many elements in which nothing of ours stands. */
  elements(count: number): void {
    for (let i = 0; i < count; i++) this.element(false);
  }

  /** An element of an extension. */
  foreign({ content }: XmlElement): void {
    this.element(false, () => {
      for (const node of content) if (typeof node !== 'string') this.foreign(node);
    });
  }

  /** Text with codes. */
  content(content: Content): void {
    for (const part of typeof content === 'string' ? [content] : content) {
      if (typeof part === 'string') this.#text(part);
      else this.#code(part);
    }
  }

  #code(code: InlineCode): void {
    const ours = this.#isOurs(code);
    this.#tag(ours);
    this.content(code.content);
    if (code.data !== undefined) this.#native(code.data);
    this.#tag(ours);
  }

  #native(data: NativeCode): void {
    for (const part of typeof data === 'string' ? [data] : data) {
      if (typeof part === 'string') this.#text(part);
      else this.element(false, () => this.content(part.content));
    }
  }

  #text(text: string): void {
    for (const char of text) {
      if (this.#isElement(char)) this.element(false);
      else if (this.#inside === 0) this.#offset += char.length;
    }
  }

  #tag(ours: boolean): void {
    if (!ours && this.#inside === 0) {
      this.#tags += 1;
      this.#offset = 0;
    }
    this.#places.push({ tags: this.#tags, offset: this.#offset, inside: this.#inside > 0 });
  }

  #toFixed({ tags, offset }: Remark): Fixed {
    const place = this.#places[Math.min(tags, this.#places.length - 1)] as CountedPlace;
    return { tags: place.tags, offset: place.inside ? place.offset : place.offset + offset };
  }

  /** The earliest place that says the same. */
  #toRaw(remark: Remark, fixed: Fixed): Remark {
    let low = 0;
    let high = this.#places.length;
    while (low < high) {
      const middle = (low + high) >>> 1;
      if (isBefore(this.#places[middle] as Fixed, fixed)) low = middle + 1;
      else high = middle;
    }
    // Text goes on from the last tag before it; where there is none, the place is right after a tag.
    const at = this.#places[low - 1]?.tags === fixed.tags ? low - 1 : low;
    return { ...remark, tags: at, offset: fixed.offset - (this.#places[at]?.offset ?? 0) };
  }
}

function isBefore(place: Fixed, { tags, offset }: Fixed): boolean {
  return place.tags < tags || (place.tags === tags && place.offset < offset);
}
