/** The memory: units, and the search for those that are like a sentence. */
import { TarjomanError } from '../errors.js';
import { primaryLanguage } from '../text/language.js';
import { WordScan } from '../text/words/scan.js';
import { words } from '../text/words/words.js';
import { type Concordance, type ConcordanceOptions, concordance } from './concordance/concordance.js';
import { type Fragment, type FragmentOptions, fragments } from './concordance/fragments.js';
import { type Content, isEmpty, plainText } from './content.js';
import { Directory, hashesOf, type UnitHashes } from './directory.js';
import { MOST_CODES } from './explain/codes.js';
import { QueryContext, type Surroundings } from './explain/context.js';
import type { PenaltyRule } from './explain/penalties.js';
import { MOST_SPELLING } from './explain/spelling.js';
import { Hits } from './inverted/hits.js';
import { Languages } from './languages.js';
import { type Match, Query } from './match.js';
import { originsOf, saysTheSame, withOrigins, withoutOrigin } from './merging.js';
import { type ByteRange, byteRange } from './packed/byte-range.js';
import { Container, ContainerWriter } from './packed/container.js';
import { packedLanguages, packIndex, unpackIndex } from './packed/packed-index.js';
import { PackedUnits, packUnits } from './packed/packed-units.js';
import { type Candidates, ranked } from './ranking.js';
import type { Texts } from './texts.js';
import type { Unit } from './unit.js';
import { isSameKey, type UnitKey } from './unit-key.js';
import { type UnitList, Units } from './units.js';

/** How {@link TranslationMemory.search} answers. */
export interface SearchOptions {
  /** Language of the query: that side of the units is searched. Default the memory's source language. */
  readonly lang?: string;
  /** The least similarity, above 0 to 1. Default .7. */
  readonly threshold?: number;
  /** At most so many matches, 1 or more. Default 5. */
  readonly limit?: number;
  /**
   * Which similarity scores and the threshold go by. `words`, the default, misses nothing. `characters` compares characters
   * of the units that have two words of ten less in common than the threshold says, which are nearly all that are as similar.
   */
  readonly rank?: 'words' | 'characters';
  /** What surrounds the query; units that stood in the same surroundings come first among those of equal score. */
  readonly context?: Surroundings;
  /** What is taken off the similarity of some units beside spelling and codes. Default nothing. */
  readonly penalties?: readonly PenaltyRule[];
}

/** Units that can be searched by either language, added, replaced and removed. */
export class TranslationMemory implements Iterable<Unit> {
  readonly #units: Units;
  readonly #languages: Languages;
  readonly #directory: Directory;

  private constructor(units: UnitList, hashes: UnitHashes, languages: Languages) {
    this.#units = new Units(units);
    this.#directory = new Directory(this.#units, hashes);
    this.#languages = languages;
  }

  /**
   * Makes a memory of units as they are, in this order. Equal ones are not merged; {@link TranslationMemory.add} merges.
   *
   * @param units - For example what `toUnits` or `parseXliff` gave.
   * @throws {@link TarjomanError} `TOO_LARGE` where there are too many words for one memory, about a thousand million.
   * @example
   * ```ts
   * const tm = TranslationMemory.from(toUnits(align(persian, english)));
   * ```
   */
  static from(units: Iterable<Unit>): TranslationMemory {
    const list = [...units];
    const held = { length: list.length, at: (position: number) => list[position] as Unit };
    return new TranslationMemory(held, hashesOf(list), Languages.of(list));
  }

  /**
   * Opens what {@link TranslationMemory.toPieces} gave. Of a file only what is needed is read: the index of a language when it
   * is first searched, a unit when it is found.
   *
   * @param source - The bytes, which must not change afterwards, or something that can be read at any place.
   * @throws {@link TarjomanError} `BAD_ARGUMENT` where it is neither; `BAD_INDEX` where the bytes are damaged, cut off, something
   *   else or of another version. What is read later is checked then, and the same error is thrown by what needs it.
   * @example
   * ```ts
   * const bytes = new Blob([...tm.toPieces()]);
   * TranslationMemory.open(await bytes.arrayBuffer()).size; // tm.size
   * ```
   */
  static open(source: ArrayBuffer | Uint8Array | ByteRange): TranslationMemory {
    const container = new Container(byteRange(source));
    const units = new PackedUnits(container);
    const indexes = packedLanguages(container).map(
      (lang) => [lang, () => unpackIndex(container, lang, units.length)] as const,
    );
    return new TranslationMemory(units, units, new Languages(indexes));
  }

  /**
   * The memory in its own form, with units and indexes, to be opened without being read. It is a cache, made for the version
   * of this package that wrote it and for machines that write the lowest byte first; what is to last belongs into XLIFF.
   *
   * @returns Bytes in pieces, to be written one after another; the memory must not change meanwhile.
   */
  *toPieces(): Generator<Uint8Array, void, void> {
    const { size, positions } = this.#units;
    const renumbered = new Int32Array(positions).fill(-1);
    for (let position = 0, next = 0; position < positions; position++) {
      if (this.#units.has(position)) renumbered[position] = next++;
    }
    const writer = new ContainerWriter();
    yield* writer.begin();
    yield* packUnits(this.#units, size, writer);
    for (const lang of this.#languages.names) {
      const index = this.#languages.get(lang).joined((entry) => {
        const position = renumbered[entry >>> 1] as number;
        return position < 0 ? -1 : position * 2 + (entry & 1);
      });
      if (index.size > 0) yield* packIndex(index, lang, writer);
    }
    yield* writer.end();
  }

  /** The number of units, null beads included. */
  get size(): number {
    return this.#units.size;
  }

  /** The units in the order in which they were given; those that were added stand last. */
  [Symbol.iterator](): Iterator<Unit> {
    return this.#units[Symbol.iterator]();
  }

  /** The unit with this identifier in this document, of several the first; else the unit that it was merged into. */
  get(key: UnitKey): Unit | undefined {
    const position = this.#directory.positionOf(key);
    return position === undefined ? undefined : this.#units.at(position);
  }

  /**
   * The unit that says the same in the same languages, codes included; of several the one with the same identifier and
   * document, else the first. Null beads and texts without a word have no equal but that one.
   */
  findEqual(unit: Unit): Unit | undefined {
    const position = this.#positionOfEqual(unit);
    return position === undefined ? undefined : this.#units.at(position);
  }

  /**
   * Adds a unit after all others. Where the memory has an equal one (see {@link TranslationMemory.findEqual}), that one keeps
   * its place and gains the other's origins.
   *
   * @returns The unit as the memory has it now.
   * @throws {@link TarjomanError} `DUPLICATE_ID` where {@link TranslationMemory.get} finds a unit that says something else.
   */
  add(unit: Unit): Unit {
    const equal = this.#positionOfEqual(unit);
    if (equal === undefined && this.#directory.positionOf(unit) !== undefined) {
      const place = `unit ${JSON.stringify(unit.id)} of document ${JSON.stringify(unit.origin.document)}`;
      throw new TarjomanError('DUPLICATE_ID', `${place} is there with another text: replace it, or give another id`);
    }
    if (equal !== undefined) {
      const held = this.#units.at(equal) as Unit;
      const merged = withOrigins(held, originsOf(unit));
      this.#set(equal, held, merged);
      return merged;
    }
    this.#push(unit);
    return unit;
  }

  /**
   * Puts a unit in the place of the one with its identifier and document. Where that was merged into another, it is an
   * origin of that no more, and the unit stands after all others.
   *
   * @returns The unit that {@link TranslationMemory.get} found before.
   * @throws {@link TarjomanError} `UNKNOWN_UNIT` where there is none.
   */
  replace(unit: Unit): Unit {
    const position = this.#directory.positionOf(unit);
    if (position === undefined) {
      const place = `unit ${JSON.stringify(unit.id)} of document ${JSON.stringify(unit.origin.document)}`;
      throw new TarjomanError('UNKNOWN_UNIT', `${place} is not in the memory: add it`);
    }
    const old = this.#units.at(position) as Unit;
    if (!isSameKey(old, unit)) {
      this.#push(unit);
      this.#set(position, old, withoutOrigin(old, unit));
    } else if (saysTheSame(old, unit)) {
      this.#set(position, old, unit);
    } else {
      const oldTexts = this.#languages.textsOf(old, position);
      const texts = this.#languages.textsOf(unit, position);
      this.#set(position, old, unit);
      this.#languages.remove(oldTexts);
      this.#languages.add(texts);
    }
    return old;
  }

  /**
   * Replaces the unit, or where there is none puts this one after all others, merged with none.
   *
   * @internal
   */
  put(unit: Unit): void {
    if (this.#directory.positionOf(unit) === undefined) this.#push(unit);
    else this.replace(unit);
  }

  /**
   * Removes the unit with this identifier in this document; where it was merged into another, that is as it was without it.
   *
   * @param key - For example the unit of a match.
   * @returns Whether there was one.
   */
  remove(key: UnitKey): boolean {
    const position = this.#directory.positionOf(key);
    if (position === undefined) return false;
    const old = this.#units.at(position) as Unit;
    if (isSameKey(old, key)) {
      const texts = this.#languages.textsOf(old, position);
      this.#set(position, old, undefined);
      this.#languages.remove(texts);
    } else {
      this.#set(position, old, withoutOrigin(old, key));
    }
    return true;
  }

  /**
   * Finds the units whose text is most like a sentence, best first; ranked by words, none above the threshold is missed.
   *
   * The order is by score, then by context, then that of the units, so that equal searches have equal answers.
   *
   * @param query - A sentence in either language, in any spelling; with inline codes, these are compared too.
   * @throws {@link TarjomanError} `BAD_ARGUMENT` where an option is out of its range; `BAD_INDEX` where the memory was opened
   *   from damaged bytes.
   * @example
   * ```ts
   * tm.search('سفر به مسکو تاریخی خواهد بود', { lang: 'fa', threshold: 0.7, limit: 5 });
   * ```
   */
  search(query: Content, options: SearchOptions = {}): Match[] {
    check(options);
    const lang = options.lang ?? this.#sourceLang;
    const texts = this.#textsIn(lang);
    // A penalty rule may search, too, so each search has a scan of its own.
    const scan = SCANS.pop() ?? new WordScan();
    try {
      const text = plainText(query);
      scan.scan(text);
      const asked = new Query(query, text, lang, scan);
      return scan.count === 0 ? [] : this.#search(texts, scan, asked, options);
    } finally {
      SCANS.push(scan);
    }
  }

  #search(texts: Texts, scan: WordScan, query: Query, options: SearchOptions): Match[] {
    const { threshold = 0.7, limit = 5, rank = 'words', context, penalties: rules = [] } = options;
    const byCharacters = rank === 'characters';
    const slack = byCharacters || rules.length > 0 ? 1 : MOST_SPELLING + (query.hasCodes ? MOST_CODES : 0);
    const hits = new Hits(byCharacters ? leastWords(threshold) : threshold, limit, slack);
    texts.search(scan, hits);
    const candidates: Candidates[] = [];
    for (const { index, segment, distance, similarity } of hits.best()) {
      candidates.push({ distance, similarity, entries: texts.entriesOf(index, segment) });
    }
    if (candidates.length === 0) return [];
    const best = ranked(candidates, (position) => this.#units.at(position), {
      query,
      context: context && new QueryContext(context),
      rules,
      byCharacters,
      threshold,
      limit,
    });
    return best.map(({ match }) => match);
  }

  /**
   * Finds the units that have a phrase, none missed, and where: in other forms of its words, too.
   *
   * In order: the words as asked for; their own base and inflected forms; other forms of the same base. Within these, in the
   * order of the units.
   *
   * @throws {@link TarjomanError} `BAD_ARGUMENT` where an option is out of its range; `BAD_INDEX` as searching does.
   * @example
   * ```ts
   * const { occurrences, total } = tm.concordance('سند همکاری', { lang: 'fa', limit: 20 }); // «اسناد همکاری», too
   * occurrences[0]?.spans; // where it stands in occurrences[0].text
   * ```
   */
  concordance(phrase: string, options: ConcordanceOptions = {}): Concordance {
    return concordance(this.#textsIn(options.lang), (position) => this.#units.at(position) as Unit, phrase, options);
  }

  /**
   * Finds the longest parts of a sentence that stand in some unit, for sentences that none is like as a whole: each run of
   * words that is in no longer run found, and each unit that the sentence contains, however short. None is missed.
   *
   * @returns Those with the most words first, then in the order of the sentence.
   * @throws {@link TarjomanError} `BAD_ARGUMENT` where an option is out of its range; `BAD_INDEX` as searching does.
   * @example
   * ```ts
   * tm.fragments('وزیر امور خارجه به باکو رفت', { lang: 'fa' })[0]?.text; // a text that has «وزیر امور خارجه»
   * ```
   */
  fragments(query: string, options: FragmentOptions = {}): Fragment[] {
    const unitAt = (position: number): Unit => this.#units.at(position) as Unit;
    return fragments(this.#textsIn(options.lang), unitAt, this.size, query, options);
  }

  get #sourceLang(): string {
    return this.#units.first?.sourceLang ?? 'fa';
  }

  #textsIn(lang: string = this.#sourceLang): Texts {
    return this.#languages.get(primaryLanguage(lang));
  }

  #push(unit: Unit): void {
    const position = this.#units.positions;
    const texts = this.#languages.textsOf(unit, position);
    this.#directory.change(position, undefined, unit);
    this.#units.push(unit);
    this.#languages.add(texts);
  }

  #set(position: number, old: Unit, now: Unit | undefined): void {
    this.#directory.change(position, old, now);
    this.#units.set(position, now);
  }

  #positionOfEqual(unit: Unit): number | undefined {
    const known = this.#directory.positionOf(unit);
    if (known !== undefined) return saysTheSame(unit, this.#units.at(known) as Unit) ? known : undefined;
    if (isEmpty(unit.source) || isEmpty(unit.target)) return undefined;
    return words(plainText(unit.source)).length === 0 ? undefined : this.#directory.positionOfEqual(unit);
  }
}

/** Scans that no search needs at the moment. */
const SCANS: WordScan[] = [];

/** Nearly every text that has so many characters in common has at least so many words in common; measured, see docs/memory.md. */
function leastWords(threshold: number): number {
  return Math.max(0.05, threshold - 0.2);
}

function check({ threshold = 0.7, limit = 5, rank = 'words' }: SearchOptions): void {
  if (!(threshold > 0 && threshold <= 1)) {
    throw new TarjomanError('BAD_ARGUMENT', `threshold is ${threshold}: give a number above 0, at most 1`);
  }
  if (!(Number.isInteger(limit) && limit >= 1)) {
    throw new TarjomanError('BAD_ARGUMENT', `limit is ${limit}: give a whole number from 1 on`);
  }
  if (rank !== 'words' && rank !== 'characters') {
    throw new TarjomanError('BAD_ARGUMENT', `rank is ${JSON.stringify(rank)}: give 'words' or 'characters'`);
  }
}
