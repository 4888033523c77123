/** Graded translations as the lines of a lexicon. */
import type { Grade } from './lexicon.js';

/** Lemma → its translations, each with the best grade that anything gave it. */
export type GradedEntries = Map<string, Map<string, Grade>>;

/**
 * Adds a translation; a better grade replaces a worse one.
 *
 * @param lemma - Canonical words with a space between.
 * @param word - A canonical word.
 */
export function addTranslation(entries: GradedEntries, lemma: string, word: string, grade: Grade): void {
  const translations = entries.get(lemma);
  if (translations === undefined) entries.set(lemma, new Map([[word, grade]]));
  else translations.set(word, Math.min(grade, translations.get(word) ?? grade) as Grade);
}

/**
 * Writes entries in the format of {@link LexiconData}, ordered by code units, so that equal entries give equal text.
 *
 * @returns The lines with a line feed between them; `''` where there is none.
 */
export function writeEntries(entries: GradedEntries): string {
  return [...entries]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([lemma, translations]) => {
      const columns = ([1, 2, 3] as const).map((grade) => wordsOf(translations, grade).join(' '));
      return `${lemma}\t${columns.join('\t')}`.trimEnd();
    })
    .join('\n');
}

function wordsOf(translations: ReadonlyMap<string, Grade>, grade: Grade): string[] {
  return [...translations].filter(([, g]) => g === grade).map(([word]) => word);
}
