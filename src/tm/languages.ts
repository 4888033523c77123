/** The texts of a memory in all its languages, each of them read when it is first needed. */
import { primaryLanguage } from '../text/language.js';
import { WordScan } from '../text/words/scan.js';
import { isEmpty, plainText } from './content.js';
import { IndexBuilder } from './inverted/index-builder.js';
import type { SegmentIndex } from './inverted/segment-index.js';
import { Texts } from './texts.js';
import type { Unit } from './unit.js';

/** A text by which a unit can be found. */
export interface UnitText {
  /** The primary subtag of its language: `fa`, `en`. */
  readonly lang: string;
  /** Twice the unit's position, and one more for the target. */
  readonly entry: number;
  readonly text: string;
}

/** Scans the texts of a memory that is made, one at a time. */
const SCAN = new WordScan();

/** Texts by the primary subtag of their language. */
export class Languages {
  readonly #read = new Map<string, Texts>();
  readonly #unread: Map<string, () => SegmentIndex>;

  /** @param unread - What reads the index of a language. */
  constructor(unread: Iterable<readonly [lang: string, read: () => SegmentIndex]> = []) {
    this.#unread = new Map(unread);
  }

  /** The texts of units, the first of which stands at position 0. */
  static of(units: readonly Unit[]): Languages {
    const builders = new Map<string, IndexBuilder>();
    units.forEach((unit, position) => {
      for (const { lang, entry, text } of textsOf(unit, position)) {
        const builder = builders.get(lang) ?? new IndexBuilder();
        builders.set(lang, builder);
        SCAN.scan(text);
        builder.add(SCAN, entry);
      }
    });
    const languages = new Languages();
    for (const [lang, builder] of builders) languages.#read.set(lang, Texts.of(builder.build()));
    return languages;
  }

  /** All languages. */
  get names(): ReadonlySet<string> {
    return new Set([...this.#unread.keys(), ...this.#read.keys()]);
  }

  /**
   * The texts of a language; none where the memory does not have it.
   *
   * @throws TarjomanError `BAD_INDEX` where they cannot be read.
   */
  get(lang: string): Texts {
    const unread = this.#unread.get(lang);
    if (unread !== undefined) {
      this.#read.set(lang, Texts.of(unread()));
      this.#unread.delete(lang);
    }
    return this.#read.get(lang) ?? new Texts();
  }

  /** The texts of a unit; their indexes are read, so that what is wrong with them is told before anything has changed. */
  textsOf(unit: Unit, position: number): UnitText[] {
    const found = textsOf(unit, position);
    for (const { lang } of found) this.get(lang);
    return found;
  }

  /** Adds texts. */
  add(found: readonly UnitText[]): void {
    for (const { lang, entry, text } of found) {
      const texts = this.get(lang);
      this.#read.set(lang, texts);
      texts.add(entry, text);
    }
  }

  /** Removes texts. */
  remove(found: readonly UnitText[]): void {
    for (const { lang, entry } of found) this.get(lang).remove(entry);
  }
}

/**
 * The texts by which a unit can be found: none of a null bead, which translates nothing.
 *
 * @throws TarjomanError `BAD_ARGUMENT` where a language is no language tag.
 */
function textsOf(unit: Unit, position: number): UnitText[] {
  if (isEmpty(unit.source) || isEmpty(unit.target)) return [];
  return [
    { lang: primaryLanguage(unit.sourceLang), entry: position * 2, text: plainText(unit.source) },
    { lang: primaryLanguage(unit.targetLang), entry: position * 2 + 1, text: plainText(unit.target) },
  ];
}
