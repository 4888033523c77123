/** Words and names as evidence: through the lexicon, through the consonants of names, or equal on both sides. */
import type { Grade, Lexicon } from '../../lexicon/lexicon.js';
import { formsByRule } from '../../text/forms/endings.js';
import { exonymsOfWord } from '../../text/names/exonym-words.js';
import { skeleton } from '../../text/names/skeleton.js';
import type { Cue, Key, MatchKind, Sentence } from './cue.js';
import type { CueList } from './cue-list.js';

/** Names with fewer consonants than this agree with too many words by accident. */
const SHORTEST_FINE = 2;
const SHORTEST_COARSE = 4;

/** Words of related languages that begin with so many equal letters are often one word. */
const BEGINNING = 5;

const GRADES: Readonly<Record<Grade, MatchKind>> = { 1: 'likely', 2: 'possible', 3: 'rare' };

/** Texts repeat the words of other texts: what a lexicon says of them is kept with it, within bounds. */
const REMEMBERED = new WeakMap<Lexicon, Map<string, Cue>>();
const MOST_REMEMBERED = 50_000;
const LONGEST_REMEMBERED = 40;

/** What the reading of words depends on. */
export interface Vocabulary {
  /** Which side of the lexicon the text is on. */
  readonly side: 'source' | 'target';
  /** Which words translate which; without it, only words and names that are alike tell. */
  readonly lexicon?: Lexicon;
  /** `true` where both sides are in one script, so that words are compared letter by letter. */
  readonly oneScript: boolean;
}

/**
 * Notes the words of sentences.
 *
 * A source word matches the target words that the lexicon gives for it; one that the lexicon does not have may be a name and
 * matches words with the same consonants. A target word matches through its base forms.
 */
export class WordReader {
  readonly #vocabulary: Vocabulary;
  readonly #list: CueList;
  /** Cues of words that begin small or have no capitals, and of words with a capital. */
  readonly #plain = new Map<string, number>();
  readonly #capital = new Map<string, number>();
  readonly #keys = new Map<string, readonly Key[]>();

  constructor(vocabulary: Vocabulary, list: CueList) {
    this.#vocabulary = vocabulary;
    this.#list = list;
  }

  /**
   * Notes the words of a sentence.
   *
   * @param taken - Indices of words that other evidence has used up: the parts of a date.
   */
  note({ words, text: raw }: Sentence, taken: ReadonlySet<number>): void {
    for (let i = 0; i < words.length; i++) {
      if (taken.size > 0 && taken.has(i)) continue;
      const { text, start } = words[i] as (typeof words)[number];
      if (isDigit(text)) continue;
      const known = isCapital(raw.charCodeAt(start)) ? this.#capital : this.#plain;
      let cue = known.get(text);
      if (cue === undefined) {
        cue = this.#list.add(this.#remembered(text, known === this.#capital));
        known.set(text, cue);
      }
      this.#list.note(cue, start);
    }
  }

  /** The cue of a word, from an earlier text where one had it. */
  #remembered(text: string, capital: boolean): Cue {
    const { side, lexicon, oneScript } = this.#vocabulary;
    if (lexicon === undefined || text.length > LONGEST_REMEMBERED) return this.#cueOf(text, capital);
    let cues = REMEMBERED.get(lexicon);
    if (cues === undefined || cues.size >= MOST_REMEMBERED) {
      cues = new Map();
      REMEMBERED.set(lexicon, cues);
    }
    const name = `${side} ${oneScript} ${capital} ${text}`;
    const cue = cues.get(name) ?? this.#cueOf(text, capital);
    cues.set(name, cue);
    return cue;
  }

  #cueOf(text: string, capital: boolean): Cue {
    const { side, lexicon, oneScript } = this.#vocabulary;
    const keys: Key[] = [];
    let known = false;
    if (side === 'source') {
      for (const { word, grade } of lexicon?.ofWord(text) ?? []) keys.push(this.#shared(`e:${word}`, GRADES[grade]));
      known = keys.length > 0;
    } else {
      for (const form of lexicon?.formsOf(text) ?? formsByRule(text)) keys.push(this.#shared(`e:${form}`));
      known = lexicon?.knows(text) ?? false;
    }
    const mayBeName = !known && (capital || !isLatin(text));
    return { keys: [...keys, ...ownKeys(text, mayBeName, oneScript)], expected: known };
  }

  /** A key that many words have: a book would have a million of them otherwise. */
  #shared(text: string, kind?: MatchKind): Key {
    const keys = this.#keys.get(text) ?? [];
    const known = keys.find((key) => key.kind === kind);
    if (known !== undefined) return known;
    const key = kind === undefined ? { text } : { text, kind };
    this.#keys.set(text, [...keys, key]);
    return key;
  }
}

/** The keys of a word by itself: as it is written, and how it sounds where it may be a name. */
function ownKeys(text: string, mayBeName: boolean, oneScript: boolean): Key[] {
  const keys: Key[] = [];
  // A word in Persian letters stands in no English text.
  if (oneScript || isLatin(text)) keys.push({ text: `w:${text}`, kind: 'spelling' });
  if (oneScript && text.length >= BEGINNING) keys.push({ text: `b:${text.slice(0, BEGINNING)}`, kind: 'beginning' });
  if (!mayBeName) return keys;
  const { fine, coarse } = skeleton(text);
  if (fine.length >= SHORTEST_FINE) keys.push({ text: `k:${fine}`, kind: 'sound' });
  if (coarse.length >= SHORTEST_COARSE) keys.push({ text: `c:${coarse}`, kind: 'roughSound' });
  // «مجارستان» sounds like no Hungary. English names of several words are left out: no single word answers them.
  for (const name of exonymsOfWord(text) ?? []) keys.push({ text: `e:${name.toLowerCase()}`, kind: 'likely' });
  return keys;
}

/** Whether a UTF-16 unit is a capital letter; letters beyond Latin are asked for by their property. */
function isCapital(unit: number): boolean {
  if (unit < 0xc0) return unit >= 0x41 && unit <= 0x5a;
  return unit < 0x590 && /\p{Lu}/u.test(String.fromCharCode(unit));
}

function isLatin(text: string): boolean {
  return /^\p{Script=Latin}/u.test(text);
}

/** Canonical words have their digits folded to ASCII. */
function isDigit(text: string): boolean {
  const unit = text.charCodeAt(0);
  return unit >= 0x30 && unit <= 0x39;
}
