/**
 * One side of an alignment as the search reads it: sentences as runs of numbers.
 *
 *     sentences   ├─ 0 ─┼──── 1 ────┼─ 2 ─┤
 *     starts      0     3           7     9
 *     cues        4 0 7 1 4 9 2     3 5        numbers of cues, each once a sentence
 *
 * A text of a million words has some ten thousand cues; all that depends on a cue alone is worked out once for each of them.
 */
import { foldedWords } from '../text/words/words.js';
import type { Cue } from './evidence/cue.js';
import { CueList } from './evidence/cue-list.js';
import { noteNumbers } from './evidence/numbers.js';
import { noteShape } from './evidence/shape.js';
import type { TermRecognizer } from './evidence/terms.js';
import { noteTerms } from './evidence/terms.js';
import type { Vocabulary } from './evidence/words.js';
import { WordReader } from './evidence/words.js';

/** What reading a side depends on. */
export interface Reading extends Vocabulary {
  /** Primary subtag of the language. */
  readonly lang: string;
  readonly glossary?: TermRecognizer;
  /** The paragraph of each sentence; left out where every line is a sentence. */
  readonly paragraphs?: readonly number[];
  /** Notes what else is known of a sentence. */
  readonly more?: NoteMore;
}

/**
 * Notes what else is known of a sentence than stands in it.
 *
 * @param sentence - Which one it is, from 0 on.
 * @param length - Its length in UTF-16 units.
 */
export type NoteMore = (sentence: number, length: number, list: CueList) => void;

/** One side's sentences. */
export interface Side {
  /** Length of each sentence in folded characters. */
  readonly lengths: Float64Array;
  /** Where each sentence's cues begin in `cues`, and where the last one's end. */
  readonly starts: Int32Array;
  /** Cues by number, sentence after sentence. */
  readonly cues: Int32Array;
  /** Where each of them begins in its sentence, in UTF-16 units. */
  readonly offsets: Uint16Array;
  /** What the numbers stand for. */
  readonly types: readonly Cue[];
}

/** Reads the sentences of a side. */
export function readSide(texts: readonly string[], reading: Reading): Side {
  const { more, paragraphs } = reading;
  const list = new CueList();
  const reader = new WordReader(reading, list);
  const lengths = new Float64Array(texts.length);
  const starts = new Int32Array(texts.length + 1);
  texts.forEach((text, i) => {
    const opensParagraph = paragraphs !== undefined && paragraphs[i] !== paragraphs[i - 1];
    const { words, length } = foldedWords(text);
    const sentence = { text, lang: reading.lang, words, opensParagraph };
    list.nextSentence();
    reader.note(sentence, noteNumbers(sentence, list));
    if (reading.glossary) noteTerms(sentence, reading.glossary, list);
    noteShape(sentence, list);
    more?.(i, text.length, list);
    lengths[i] = length;
    starts[i + 1] = list.length;
  });
  const { length: count, numbers, offsets, types } = list;
  return { lengths, starts, cues: numbers.slice(0, count), offsets: offsets.slice(0, count), types };
}
