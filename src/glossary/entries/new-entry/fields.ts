/** Which question a field of a new entry answers, so that what is said of the field can be said of the answer. */
import type { QuestionKey } from './questions.js';

/** The fields of an entry by the question that they answer; what begins with a longer one stands before a shorter one. */
const QUESTIONS_OF_FIELDS: readonly (readonly [field: string, key: QuestionKey | 'id'])[] = [
  ['fa.terms[0].transliteration', 'transliteration'],
  ['fa.terms[0].partOfSpeech', 'partOfSpeech'],
  ['fa.terms[0].forms', 'formsFa'],
  ['fa.terms[0]', 'fa'],
  ['fa.terms', 'admittedFa'],
  ['fa.definition', 'definitionFa'],
  ['en.terms[0].partOfSpeech', 'partOfSpeech'],
  ['en.terms[0].forms', 'formsEn'],
  ['en.terms[0]', 'en'],
  ['en.terms', 'admittedEn'],
  ['en.definition', 'definitionEn'],
  ...(['domain', 'kind', 'notes', 'related', 'links', 'credits', 'sources', 'id'] as const).map(
    (key) => [key, key] as const,
  ),
];

/** The question whose answer a field of a new entry was made of, where there is one. */
export function questionOf(field: string): QuestionKey | 'id' | undefined {
  return QUESTIONS_OF_FIELDS.find(([start]) => field.startsWith(start))?.[1];
}
