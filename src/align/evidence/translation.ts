/**
 * Translations that the user brings as evidence: the words of a translated sentence are further cues of the sentence.
 *
 * A machine translates «سفر» as "trip", and so may the translator; or he writes "visit". The translation is read as a text of
 * the other side, so that its words match by their base forms, its names by sound, its numbers and dates by value:
 *
 *     «سفر تاریخی» ──translate──▶ "a historic trip" ──▶ cues trip, historic ──▶ "the trips" of the target
 *
 * What the lexicon connects and the translation too counts twice on the source side; the weight of the kind allows for it.
 *
 * @see Sennrich, Volk: MT-based sentence alignment for OCR-generated parallel texts, AMTA 2010 (Bleualign)
 */
import { formsByRule } from '../../text/forms/endings.js';
import { words } from '../../text/words/words.js';
import type { Cue } from './cue.js';
import type { CueList } from './cue-list.js';
import { noteNumbers } from './numbers.js';

/**
 * Notes what the translation of a sentence has.
 *
 * @param translation - The sentence in the language of the other side.
 * @param length - Length of the sentence itself: a word of the translation is taken to stand about as far into it.
 */
export function noteTranslation(translation: string, lang: string, length: number, list: CueList): void {
  const sentence = { text: translation, lang, words: words(translation), opensParagraph: false };
  const placeOf = (at: number) => Math.round((at / translation.length) * length);
  const taken = noteNumbers(sentence, list, placeOf);
  sentence.words.forEach(({ text, start }, i) => {
    if (taken.has(i) || /^\p{N}/u.test(text)) return;
    list.note(
      list.named(`t:${text}`, () => cueOf(text)),
      placeOf(start),
    );
  });
}

function cueOf(word: string): Cue {
  return {
    keys: formsByRule(word).map((form) => ({ text: `e:${form}`, kind: 'translated' as const })),
    expected: true,
  };
}
